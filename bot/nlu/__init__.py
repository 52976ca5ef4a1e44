"""Understanding: what a turn's text says, as Rasa graph components over pure functions.

``text``, ``sentences`` and ``folding`` prepare; ``encoder`` embeds; ``phrases``, ``heads`` and
``reading`` find indicators; ``facts`` reads facts. The component modules wrap these for Rasa.
"""
