"""What is said in each situation: pure functions from a turn to a step. Rasa is not known here."""
