"""Screening, pure: taxonomy, findings, assessment and tier, the next question, the handoff card.

Nothing here knows of Rasa, the web or the database.
"""
