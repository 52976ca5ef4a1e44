"""A broken package is a clear error and changes nothing, whatever its bytes or cells."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.directory.report import DirectoryFileError
from bot.storage.database import Store
from tests.directory.conftest import PHONE, SERVICE, bring, everything, make_store, package


def _folder(files: dict[str, bytes]) -> object:
    def make(folder: Path) -> Path:
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        return folder

    return make


GOOD = b"id,name,description\no1,Org,Helps\n"
BROKEN = {
    "nothing there": lambda folder: folder / "missing",
    "an empty folder": _folder({}),
    "a folder of other files": _folder({"notes.txt": b"hello"}),
    "no services": _folder({"organizations.csv": GOOD}),
    "an empty file": _folder({"organizations.csv": GOOD, "services.csv": b""}),
    "a header alone": _folder({"organizations.csv": GOOD, "services.csv": b"id,name\n"}),
    "another encoding": _folder({"services.csv": b"id,name\n1,Ref\xfagio\n"}),
    "a NUL in the text": _folder({"services.csv": b"id,name\n1,a\0b\n"}),
    "a quote that never ends": _folder({"services.csv": b'id,name\n1,"abc\n'}),
    "a column twice": _folder({"services.csv": b"id,name,name\n1,a,b\n"}),
    "JSON cut short": _folder({"services.json": b'{"id": "1", "name": '}),
    "JSON of another kind": _folder({"services.json": b'[1, "two"]'}),
    "JSON that is a number": _folder({"services.json": b"NaN"}),
    "JSON nested without end": _folder({"services.json": b"[" * 200_000}),
    "documents that break the schema": _folder(
        {"services.json": b'[{"id": "1", "status": "odd"}]'}
    ),
}


@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_package_is_a_clear_error_and_changes_nothing(
    store: Store, tmp_path: Path, make: object
) -> None:
    bring(store, package(tmp_path / "good"))
    before = everything(store)
    with pytest.raises(DirectoryFileError) as raised:
        bring(store, make(tmp_path / "bad"))  # type: ignore[operator]
    assert raised.value.file
    assert everything(store) == before


def test_a_failure_half_way_leaves_the_directory_as_it_was(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(store, package(tmp_path / "a"))
    before = everything(store)

    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("bot.directory.importer._remember", fail)
    with pytest.raises(OSError, match="disk"):
        bring(store, package(tmp_path / "a", services=[SERVICE | {"description": "Changed."}]))
    assert everything(store) == before


def test_a_link_out_of_the_package_is_not_followed(store: Store, tmp_path: Path) -> None:
    outside = package(tmp_path / "outside")
    inside = tmp_path / "inside"
    inside.mkdir()
    shutil.copy(outside / "organizations.csv", inside)
    (inside / "services.csv").symlink_to(outside / "services.csv")
    with pytest.raises(DirectoryFileError, match="leads out of the package"):
        bring(store, inside)


CELLS = st.text(
    st.characters(blacklist_characters="\0", codec="utf-8"), max_size=12
) | st.sampled_from(
    ["s1", "o1", "", "true", "2026-01-01", "212-736-5000", "shelter", "MO", "9am", "12 Oak Street"]
)


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    rows=st.lists(
        st.dictionaries(
            st.sampled_from([*SERVICE, "needs", "confidential", "minimum_age", "url", "serves"]),
            CELLS,
        ),
        max_size=3,
    ),
    phones=st.lists(st.dictionaries(st.sampled_from([*PHONE, "extension"]), CELLS), max_size=3),
)
def test_whatever_stands_in_the_cells_the_import_ends_in_a_report(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[dict[str, object]],
    phones: list[dict[str, object]],
) -> None:
    folder = tmp_path_factory.mktemp("any")
    store = make_store(folder)
    changed = [SERVICE, *({**SERVICE, "id": f"x{i}", **row} for i, row in enumerate(rows))]
    try:
        made = package(folder / "a", services=changed, phones=[PHONE, *phones])
        first = bring(store, made)
    except DirectoryFileError:
        return
    finally:
        store.close()
    assert first.read >= len(first.refused)


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(content=st.binary(max_size=200), name=st.sampled_from(["services.csv", "services.json"]))
def test_whatever_the_bytes_the_import_ends_in_a_clear_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    (folder / name).write_bytes(content)
    store = make_store(tmp_path_factory.mktemp("store"))
    try:
        with pytest.raises(DirectoryFileError):
            bring(store, folder)
    finally:
        store.close()
