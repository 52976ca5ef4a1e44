"""A file is looked at first, brought in as it was looked at, and never kept."""

from __future__ import annotations

import io
import zipfile

from bot.directory.found import SearchRequest
from bot.directory.search import Finder
from tests.console.directory_store import acts, count
from tests.directory.conftest import FIXTURES


def send(screen, *files, **form):
    sent = [("file", (name, io.BytesIO(data))) for name, data in files]
    headers = {**screen.headers, "HX-Request": "true"}
    form = {"csrf": screen.csrf, **form}
    return screen.client.post("/directory/import", data=form, files=sent, headers=headers)


def token_in(answer):
    return answer.text.split('name="token" value="')[1].split('"')[0]


SHEET = (
    b"agency,program,tel,colour\nCity,Day Room,212-736-5000,red\nCity,Bad Room,212-555-0101,blue\n"
)


def test_a_file_is_looked_at_first_and_brought_in_as_it_was_looked_at(editor, store):
    tried = send(editor, ("list.csv", SHEET), source="City")
    assert tried.status_code == 200
    assert "invented" in tried.text
    assert "colour" in tried.text
    assert count(store) == 0
    token = token_in(tried)
    changed = send(
        editor, ("list.csv", SHEET + b"City,Third,212-736-5002,x\n"), source="City", token=token
    )
    assert "What would be done" in changed.text
    assert count(store) == 0
    done = send(editor, ("list.csv", SHEET), source="City", token=token)
    assert "Done" in done.text
    assert count(store) == 2
    assert acts(store, "directory_imported")[0].object == "source:City"


def test_a_column_may_be_told_by_hand(editor, store):
    sheet = b"who,what,ring\nCity,Day Room,212-736-5000\n"
    assert "no column with the name" in send(editor, ("list.csv", sheet), source="City").text
    told = {"theirs:1": "what", "ours:1": "name", "theirs:2": "ring", "ours:2": "phone"}
    tried = send(editor, ("list.csv", sheet), source="City", **told)
    send(editor, ("list.csv", sheet), source="City", token=token_in(tried), **told)
    (found,) = Finder(store.read).search(SearchRequest(audience="responder"))
    assert (found.name, [p.shown for p in found.phones]) == ("Day Room", ["(212) 736-5000"])


def zipped(**files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name.replace("__", "/"), data)
    return made.getvalue()


def test_a_zip_of_tables_is_a_package(editor, store):
    folder = FIXTURES / "ohana"
    files = {f"deep__{p.name}": p.read_bytes() for p in folder.glob("*.csv")}
    tried = send(editor, ("ohana.zip", zipped(**files)), source="Ohana")
    assert "10 services" in tried.text
    several = [(p.name, p.read_bytes()) for p in sorted(folder.glob("*.csv"))]
    assert "10 services" in send(editor, *several, source="Ohana").text


BAD_FILES = {
    "no file": ([], {"source": "x"}, "choose one first"),
    "no source": ([("a.csv", SHEET)], {"source": " "}, "needs a source"),
    "a picture": ([("a.png", b"x")], {"source": "x"}, "no CSV, JSON or zip"),
    "a zip that is none": ([("a.zip", b"PK\x03\x04 nonsense")], {"source": "x"}, "no zip file"),
    "a zip of pictures": ([("a.zip", zipped(a="x"))], {"source": "x"}, "no CSV and no JSON"),
    "JSON that is none": ([("a.json", b"{")], {"source": "x"}, "is not JSON"),
    "a day that is none": ([("a.csv", SHEET)], {"source": "x", "checked": "32"}, "Checked on"),
    "two files of one name": ([("a.csv", SHEET), ("b/a.csv", SHEET)], {"source": "x"}, "one name"),
}


def test_a_file_that_cannot_be_read_changes_nothing_and_says_why(editor, store):
    for label, (files, form, said) in BAD_FILES.items():
        answer = send(editor, *files, **form)
        assert answer.status_code == 422, label
        assert "Nothing was changed" in answer.text, label
        assert said in answer.text, label
        assert count(store) == 0, label


def test_a_zip_bomb_is_refused(editor, store, monkeypatch):
    monkeypatch.setattr("bot.directory.uploads.MOST_UNPACKED", 1000)
    bomb = zipped(**{"services.csv": "x" * 5000})
    assert "unpacked" in send(editor, ("a.zip", bomb), source="x").text


def test_a_file_that_is_too_large_is_not_even_read(editor, monkeypatch):
    answer = editor.client.post(
        "/directory/import",
        content=b"x",
        headers={**editor.headers, "X-CSRF-Token": editor.csrf, "Content-Length": str(2**31)},
    )
    assert answer.status_code == 413


def test_an_upload_needs_the_token_of_the_page(editor, store):
    screen_without = editor
    screen_without.csrf = "wrong"
    assert send(screen_without, ("a.csv", SHEET), source="x").status_code == 403
