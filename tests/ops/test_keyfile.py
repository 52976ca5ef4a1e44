from __future__ import annotations

import base64
import secrets
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.storage.keyfile import KeyFileError, open_vault

STRONG = base64.b64encode(secrets.token_bytes(32)).decode()

WEAK = {
    "an empty file": "",
    "a key of 16 bytes": base64.b64encode(secrets.token_bytes(16)).decode(),
    "a key of 64 bytes": base64.b64encode(secrets.token_bytes(64)).decode(),
    "nothing but zeros": base64.b64encode(bytes(32)).decode(),
    "a word over and over": base64.b64encode(b"changeme" * 4).decode(),
    "an example, padded": base64.b64encode(b"example-key".ljust(32, b"0")).decode(),
    "a password instead of base64": "correct horse battery staple",
    "letters of another script": "ключ",
    "a good key after a weak one": f"{base64.b64encode(bytes(32)).decode()}\n{STRONG}",
}


def _write(path, content, mode=0o600):
    path.write_text(content + "\n", "utf-8")
    path.chmod(mode)
    return path


@pytest.mark.parametrize("content", WEAK.values(), ids=WEAK.keys())
def test_a_weak_key_is_refused_and_never_shown(tmp_path, content):
    path = _write(tmp_path / "key", content)
    with pytest.raises(KeyFileError) as refusal:
        open_vault(path)
    assert str(path) in str(refusal.value)
    assert not any(line and line in str(refusal.value) for line in content.split())


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o660, 0o604, 0o602])
def test_a_key_that_others_can_reach_is_refused_with_the_command_that_mends_it(tmp_path, mode):
    path = _write(tmp_path / "key", STRONG, mode)
    with pytest.raises(KeyFileError, match=f"chmod 600 {path}"):
        open_vault(path)


def test_a_missing_key_is_not_made_anew_where_that_would_lose_the_store(tmp_path):
    with pytest.raises(KeyFileError, match="missing"):
        open_vault(tmp_path / "key", create=False)
    assert not (tmp_path / "key").exists()


def test_a_key_that_is_a_folder_is_refused(tmp_path):
    (tmp_path / "key").mkdir()
    with pytest.raises(KeyFileError, match="cannot be read"):
        open_vault(tmp_path / "key")


def test_a_new_key_is_private_and_random(tmp_path):
    path = tmp_path / "state" / "key"
    first = open_vault(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert open_vault(path).key_id == first.key_id
    assert open_vault(tmp_path / "another").key_id != first.key_id
    assert [p.name for p in path.parent.iterdir()] == ["key"]


def test_roles_that_start_together_agree_on_one_key(tmp_path):
    path = tmp_path / "key"
    with ThreadPoolExecutor(8) as pool:
        ids = {v.key_id for v in pool.map(lambda _: open_vault(path), range(32))}
    assert len(ids) == 1


def test_former_keys_still_open_what_they_wrapped(tmp_path):
    old = open_vault(_write(tmp_path / "old", STRONG))
    key, _, wrapped = old.new_data_key("c1")
    sealed = key.seal(b"words", "here")
    current = base64.b64encode(secrets.token_bytes(32)).decode()
    new = open_vault(_write(tmp_path / "new", f"{current}\n{STRONG}"))
    assert new.key_id != old.key_id
    assert new.data_key("c1", old.key_id, wrapped).open(sealed, "here") == b"words"
