"""Texts to try, so that a visitor sees the assistant's ways without inventing a story."""

from __future__ import annotations

from typing import Final

SAMPLES: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    (
        "en",
        "English",
        (
            "Hi",
            "My boss has my passport and says I cannot leave until I pay what I owe",
            "Who reads this?",
            "I want to talk to a person",
            "I need somewhere to sleep tonight",
        ),
    ),
    (
        "es",
        "Español",
        (
            "Hola",
            "Mi jefe tiene mi pasaporte y dice que no puedo irme hasta pagar la deuda",
            "¿Quién lee esto?",
            "Quiero hablar con una persona",
            "Necesito un lugar para dormir esta noche",
        ),
    ),
)
