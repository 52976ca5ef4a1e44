"""Adapt the encoder to what this product listens for: writes data/nlu/encoder_delta.npz.

The encoder was trained for searching. Told apart by linear heads, its vectors hear half of the urgent
training sentences at four false alarms in a hundred; vectors that learnt from the training examples hear
most (docs/model-card.md has the figures). Only low-rank changes are learnt (Hu et al., "LoRA", 2021), a few
megabytes that are added to the weights when the encoder is loaded, so that nobody else needs PyTorch.

Needs PyTorch, which is no dependency of the project: in an environment of its own,
``pip install torch numpy pyyaml marisa-trie`` and ``python packaging/adapt_encoder.py``. Two cores take
half an hour. Run ``packaging/measure_encoder.py`` after it, then train.

Sentences that are held out (``bot/nlu/examples.py``) are not learnt from; after each epoch it prints how
well they are heard.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from adaptation_rows import BATCH, Row, batches, changed, read_rows  # noqa: E402

from bot.nlu.e5.delta import DELTA_FILE  # noqa: E402 - found only after the line above
from bot.nlu.e5.tokens import Tokenizer  # noqa: E402
from bot.nlu.e5.weights import ModelFile, bundled, rows  # noqa: E402
from bot.nlu.examples import held_out  # noqa: E402
from bot.nlu.text import clean  # noqa: E402

PREFIX = "query: "
FROZEN = 6  # of the layers, from below: adapting the upper half costs half as much
RANK = 16
STRENGTH = 2.0  # what a change is multiplied by while it is learnt
RATE = 1e-3
LONGEST = 96  # pieces
SHARP = 12.0  # vectors have unit length; a softmax needs more
TIER_WEIGHT, INTENT_WEIGHT, FACT_WEIGHT = 0.5, 0.5, 4.0
# Matrices that read the same values learn one change together.
GROUPS = {"qkv": ("q", "k", "v"), "ao": ("ao",), "fi": ("fi",), "fo": ("fo",)}
TIERS = ("none", "elevated", "high", "emergency")


class Fixed(nn.Module):
    """A frozen linear layer."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.register_buffer("bias", bias)

    def forward(self, value: Tensor) -> Tensor:
        """The layer's values."""
        return functional.linear(value, self.weight, self.bias)


class Low(nn.Module):
    """A frozen linear layer with a low-rank change."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.register_buffer("bias", bias)
        self.down = nn.Parameter(torch.randn(RANK, weight.shape[1]) / weight.shape[1] ** 0.5)
        self.up = nn.Parameter(torch.zeros(weight.shape[0], RANK))

    def forward(self, value: Tensor) -> Tensor:
        """The layer's values with the change."""
        change = functional.linear(functional.linear(value, self.down), self.up)
        return functional.linear(value, self.weight, self.bias) + STRENGTH * change


class Encoder(nn.Module):
    """The encoder of bot/nlu/e5 in PyTorch, with changes that can be learnt."""

    def __init__(self, file: ModelFile) -> None:
        super().__init__()
        self.file = file
        self.layers = nn.ModuleDict()
        for layer in range(file.layers):
            kind = Low if layer >= FROZEN else Fixed
            for name, parts in GROUPS.items():
                weights = [self._matrix(f"l{layer}.{part}") for part in parts]
                biases = [torch.from_numpy(file.floats(f"l{layer}.{p}.b").copy()) for p in parts]
                self.layers[f"l{layer}_{name}"] = kind(torch.cat(weights), torch.cat(biases))
        places = file.floats("emb.pos").reshape(file.longest, file.width)
        self._places = places + file.floats("emb.type")[: file.width]
        for name in ("emb.ln", *(f"l{n}.{k}" for n in range(file.layers) for k in ("aln", "oln"))):
            for part in "wb":
                values = torch.from_numpy(file.floats(f"{name}.{part}").copy())
                self.register_buffer(f"{name}.{part}".replace(".", "_"), values)
        self._words = file.blocks("emb.word", file.vocabulary)
        self._known: dict[tuple[int, ...], Tensor] = {}

    def _matrix(self, name: str) -> Tensor:
        size = self.file.inner if name.endswith(".fi") else self.file.width
        return torch.from_numpy(self.file.matrix(f"{name}.w", size).copy())

    def remember(self, batch: list[list[int]]) -> None:
        """Keep what the lower layers make of these texts."""
        with torch.no_grad():
            for ids, value in zip(batch, self._below(batch), strict=True):
                self._known[tuple(ids)] = value.half()

    def forward(self, batch: list[list[int]]) -> Tensor:
        """Vectors of unit length, shape (texts, width)."""
        value, mask = self._half_way(batch)
        for layer in range(FROZEN, self.file.layers):
            value = self._layer(layer, value, mask)
        kept = mask[:, :, None].float()
        return functional.normalize((value * kept).sum(1) / kept.sum(1), dim=1)

    @torch.no_grad()
    def _half_way(self, batch: list[list[int]]) -> tuple[Tensor, Tensor]:
        """What the layers that do not change make of the texts; of most texts it is known already."""
        fresh = [ids for ids in batch if tuple(ids) not in self._known]
        found = dict(zip(map(tuple, fresh), self._below(fresh), strict=True)) if fresh else {}
        longest = max(map(len, batch))
        value = torch.zeros(len(batch), longest, self.file.width)
        mask = torch.zeros(len(batch), longest, dtype=torch.bool)
        for index, ids in enumerate(batch):
            known = self._known.get(tuple(ids))
            value[index, : len(ids)] = found[tuple(ids)] if known is None else known.float()
            mask[index, : len(ids)] = True
        return value, mask

    def _below(self, batch: list[list[int]]) -> list[Tensor]:
        longest = max(map(len, batch))
        value = torch.zeros(len(batch), longest, self.file.width)
        mask = torch.zeros(len(batch), longest, dtype=torch.bool)
        for index, ids in enumerate(batch):
            embedded = rows(self._words, ids) + self._places[: len(ids)]
            value[index, : len(ids)] = torch.from_numpy(embedded)
            mask[index, : len(ids)] = True
        value = self._norm(value, "emb_ln")
        for layer in range(FROZEN):
            value = self._layer(layer, value, mask)
        return [value[index, : len(ids)].clone() for index, ids in enumerate(batch)]

    def _layer(self, layer: int, value: Tensor, mask: Tensor) -> Tensor:
        texts, length, width = value.shape
        part = self.layers
        heads = part[f"l{layer}_qkv"](value).view(texts, length, 3, self.file.heads, -1)
        query, key, held = heads.permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(
            query, key, held, attn_mask=mask[:, None, None, :]
        )
        seen = part[f"l{layer}_ao"](seen.transpose(1, 2).reshape(texts, length, width))
        value = self._norm(value + seen, f"l{layer}_aln")
        wide = functional.gelu(part[f"l{layer}_fi"](value))
        return self._norm(value + part[f"l{layer}_fo"](wide), f"l{layer}_oln")

    def _norm(self, value: Tensor, name: str) -> Tensor:
        weight, bias = getattr(self, f"{name}_w"), getattr(self, f"{name}_b")
        return functional.layer_norm(value, weight.shape, weight, bias, self.file.epsilon)

    def go_on_from(self, path: Path) -> None:
        """Begin with the changes of an earlier run."""
        with np.load(path) as known, torch.no_grad():
            for layer in range(FROZEN, self.file.layers):
                for name, parts in GROUPS.items():
                    low = self.layers[f"l{layer}_{name}"]
                    ups = [torch.from_numpy(known[f"l{layer}_{p}.up"]).float() for p in parts]
                    low.up.copy_(torch.cat(ups) / STRENGTH)
                    low.down.copy_(torch.from_numpy(known[f"l{layer}_{parts[0]}.down"]).float())

    def deltas(self) -> dict[str, np.ndarray]:
        """The changes, two factors a matrix, in half precision."""
        found = {}
        for layer in range(FROZEN, self.file.layers):
            for name, parts in GROUPS.items():
                low = self.layers[f"l{layer}_{name}"]
                ups = (STRENGTH * low.up).detach().chunk(len(parts))
                for part, up in zip(parts, ups, strict=True):
                    found[f"l{layer}_{part}.up"] = up.numpy().astype(np.float16)
                    down = low.down.detach().numpy().astype(np.float16)
                    found[f"l{layer}_{part}.down"] = down
        return found


class Tasks(nn.Module):
    """Linear heads that are thrown away afterwards: signs, tier, facts, intent."""

    def __init__(self, width: int, rows: list[Row]) -> None:
        super().__init__()
        self.signs = sorted({label for row in rows for label in row.labels})
        self.intents = sorted({row.intent for row in rows if row.intent})
        self.facts = sorted({fact for row in rows for fact in row.facts or ()})
        self.fact = nn.Linear(width, len(self.facts))
        self.sign = nn.Linear(width, len(self.signs))
        self.tier = nn.Linear(width, len(TIERS))
        self.intent = nn.Linear(width, len(self.intents))
        self._tier_of = Tiers()

    def loss(self, vectors: Tensor, batch: list[Row]) -> Tensor:
        """Cross entropy of each task over the rows that have its labels."""
        total = vectors.new_zeros(())
        signs = [n for n, row in enumerate(batch) if row.labels]
        if signs:
            wanted = torch.zeros(len(signs), len(self.signs))
            for place, n in enumerate(signs):
                for label in batch[n].labels:
                    wanted[place, self.signs.index(label)] = 1 / len(batch[n].labels)
            logits = self.sign(SHARP * vectors[signs])
            total = total + functional.cross_entropy(logits, wanted, label_smoothing=0.02)
            tiers = torch.tensor([TIERS.index(self._tier_of(batch[n].labels)) for n in signs])
            logits = self.tier(SHARP * vectors[signs])
            total = total + TIER_WEIGHT * functional.cross_entropy(logits, tiers)
        told = [n for n, row in enumerate(batch) if row.facts is not None]
        if told and self.facts:
            right = torch.tensor([[f in (batch[n].facts or ()) for f in self.facts] for n in told])
            logits = self.fact(SHARP * vectors[told])
            losses = functional.binary_cross_entropy_with_logits(logits, right.float())
            total = total + FACT_WEIGHT * losses
        intents = [n for n, row in enumerate(batch) if row.intent]
        if intents:
            right = torch.tensor([self.intents.index(batch[n].intent) for n in intents])
            logits = self.intent(SHARP * vectors[intents])
            total = total + INTENT_WEIGHT * functional.cross_entropy(logits, right)
        return total

    def urgency(self, vectors: Tensor) -> Tensor:
        """The chance of "high" or "emergency"."""
        return functional.softmax(self.tier(SHARP * vectors), 1)[:, 2:].sum(1)


class Tiers:
    """The tier that a row's labels ask for, by the rule of the product."""

    def __init__(self) -> None:
        from bot.screening.rule import Person, decide
        from bot.screening.taxonomy import load_taxonomy

        taxonomy = load_taxonomy(ROOT / "data" / "indicators" / "taxonomy.yml")
        self._signs, self._decide, self._person = dict(taxonomy.indicators), decide, Person

    def __call__(self, labels: tuple[str, ...]) -> str:
        """The tier; what is over is "elevated" at most."""
        signs = [self._signs[label] for label in labels if label in self._signs]
        tier, _ = self._decide(signs, self._person())
        if "happened_in_past" in labels and tier in ("high", "emergency"):
            return "elevated"
        return str(tier)


def main() -> None:
    """Learn and write."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--epochs", type=int, default=4)
    asked.add_argument("--minutes", type=float, default=1e9)
    asked.add_argument("--start", type=Path, help="changes of an earlier run to go on from")
    asked.add_argument("--rate", type=float, default=RATE)
    asked.add_argument("--out", type=Path, default=DELTA_FILE)
    options = asked.parse_args()
    torch.manual_seed(7)
    dice = random.Random(7)
    file = ModelFile(bundled())
    tokenizer = Tokenizer(file.pieces)
    everything = read_rows()
    held = [row for row in everything if held_out(row.text)]
    seen = [row for row in everything if not held_out(row.text)]
    encoder, tasks = Encoder(file), Tasks(file.width, everything)
    if options.start:
        encoder.go_on_from(options.start)
    learnt = [p for p in [*encoder.parameters(), *tasks.parameters()] if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [
            {"params": list(encoder.parameters()), "lr": options.rate},
            {"params": list(tasks.parameters()), "lr": 5 * options.rate},
        ],
        weight_decay=0.01,
    )
    steps = options.epochs * (len(seen) // BATCH + 1)
    rate = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [options.rate, 5 * options.rate], total_steps=steps + 1, pct_start=0.08
    )
    print(f"{len(seen)} sentences, {len(held)} held out, {sum(p.numel() for p in learnt)} numbers")
    began = time.time()
    for epoch in range(options.epochs):
        total, count = 0.0, 0
        for batch in batches(seen, dice):
            texts = [changed(row, seen, dice) for row in batch]
            ids = [pieces(tokenizer, row.text) for row in texts]
            if epoch == 0:
                encoder.remember([pieces(tokenizer, row.text) for row in batch])
            loss = tasks.loss(encoder(ids), texts)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 1.0)
            optimiser.step()
            rate.step()
            total, count = total + float(loss.detach()), count + 1
            if count % 100 == 0:
                minutes = (time.time() - began) / 60
                print(
                    f"  {epoch + 1}.{count}: loss {total / count:.3f}, {minutes:.1f} min",
                    flush=True,
                )
        print(f"epoch {epoch + 1}: {heard(encoder, tasks, tokenizer, held)}", flush=True)
        np.savez_compressed(options.out, **encoder.deltas())
        if (time.time() - began) / 60 > options.minutes:
            break
    print(f"{options.out.name}: {options.out.stat().st_size // 1024} KB")


def pieces(tokenizer: Tokenizer, text: str) -> list[int]:
    """The ids of a sentence as the product reads it, cut where it is very long."""
    ids = tokenizer.ids(PREFIX + clean(text).text)
    return ids if len(ids) <= LONGEST else [*ids[: LONGEST - 1], ids[-1]]


@torch.no_grad()
def heard(encoder: Encoder, tasks: Tasks, tokenizer: Tokenizer, held: list[Row]) -> str:
    """How many urgent rows stand above all but four in a hundred of the benign ones."""
    labelled = [row for row in held if row.labels]
    scores = torch.cat(
        [
            tasks.urgency(encoder([pieces(tokenizer, row.text) for row in labelled[n : n + 64]]))
            for n in range(0, len(labelled), 64)
        ]
    ).numpy()
    tier_of = Tiers()
    tiers = np.array([tier_of(row.labels) for row in labelled])
    benign = np.array([row.labels[0].startswith("benign:") for row in labelled])
    urgent = np.isin(tiers, ["high", "emergency"])
    threshold = np.quantile(scores[benign], 0.96)
    caught = scores[urgent] >= threshold
    emergencies = scores[tiers == "emergency"] >= threshold
    return f"urgent {caught.mean():.3f} of {urgent.sum()}, emergencies {emergencies.mean():.3f}"


if __name__ == "__main__":
    main()
