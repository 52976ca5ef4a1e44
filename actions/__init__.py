"""Rasa's custom actions: thin, pure, one file a topic. What they say stands in ``actions/replies``."""
