"""Nobody takes a draft for a reviewed language."""

from __future__ import annotations

import pytest

from bot.doctor import examine
from bot.languages.coverage import coverage, coverage_by_line, reviewer
from bot.settings import ROOT

FOLDER = ROOT / "data" / "languages"
HEADERS = {
    "a line that names who": (
        "# English.\n# Reviewed by: a caseworker, 2026-11-20\n",
        "a caseworker, 2026-11-20",
    ),
    "a draft": ("# English.\n# Not yet reviewed by a native speaker.\n", ""),
    "a comment further down": ("# English.\nhello = Hi\n# Reviewed by: nobody\n", ""),
}


@pytest.mark.parametrize(("header", "who"), HEADERS.values(), ids=HEADERS.keys())
def test_only_the_opening_comment_says_who_has_reviewed_a_language(tmp_path, header, who) -> None:
    (tmp_path / "en.ftl").write_text(header, "utf-8")
    assert reviewer(tmp_path / "en.ftl") == who


def test_every_language_is_listed_with_what_is_missing_and_whether_it_is_spoken() -> None:
    listed = {one.tag: one for one in coverage(FOLDER, ("en", "es"))}
    assert len(listed) == 28
    assert {tag for tag, one in listed.items() if one.offered} == {"en", "es"}
    assert all(one.missing == 0 for one in listed.values())


def test_the_doctor_warns_of_sentences_that_nobody_has_reviewed(tmp_path) -> None:
    found = examine({"LANTERN_STATE_DIR": str(tmp_path), "LANTERN_LANGUAGES": "en,th,xx"})
    said = {finding.what: finding.level for finding in found}
    assert said["there are no sentences in xx"] == "FAIL"
    assert said["sentences that nobody has reviewed: en, th"] == "warn"


def test_reading_by_line_says_the_same_as_reading_it_all(tmp_path) -> None:
    for tag in ("en", "es", "ar"):
        lines = (FOLDER / f"{tag}.ftl").read_text("utf-8").splitlines()
        begins = [number for number, line in enumerate(lines) if line[:1].isalpha()]
        # The Spanish file lacks its last three sentences.
        kept = lines[: begins[-3]] if tag == "es" else lines
        (tmp_path / f"{tag}.ftl").write_text("\n".join(kept) + "\n", "utf-8")
    found = coverage_by_line(tmp_path, ("en",))
    assert found == coverage(tmp_path, ("en",))
    assert found[2].missing == 3
