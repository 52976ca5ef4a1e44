"""What the screening tests share: the files as they ship."""

from __future__ import annotations

import pytest

from bot.screening.questions import Questions, load_questions
from bot.screening.taxonomy import Taxonomy, load_taxonomy
from tests.screening.material import DATA


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return load_taxonomy(DATA / "taxonomy.yml")


@pytest.fixture(scope="session")
def questions() -> Questions:
    return load_questions(DATA / "questions.yml")
