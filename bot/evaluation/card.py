"""The model card: ``docs/model-card.md`` and its plots, written from a real run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.evaluation import metrics
from bot.evaluation.messages import MessageReport, MessageResult
from bot.evaluation.metrics import Pair, Rate
from bot.evaluation.plots import Bar, Bin, by_language, calibration

BINS = 10
OVERALL = (
    "urgent recall",
    "emergency at least high",
    "emergency as emergency",
    "urgent precision",
    "any sign heard",
    "false urgent",
    "false alarm",
    "tier exact",
    "tier exact, lenient",
)
MARK = "<!-- what follows is written by `lantern evaluate card` -->"


def write_card(report: MessageReport, folder: Path) -> list[Path]:
    """Write the figures below the mark of ``model-card.md``, and the plots beside it."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    pairs = [result.pair() for result in report.results]
    languages, reliability = pictures / "model-languages.svg", pictures / "model-calibration.svg"
    languages.write_text(by_language(_bars(pairs)), encoding="utf-8")
    reliability.write_text(calibration(_bins(report.results)), encoding="utf-8")
    card = folder / "model-card.md"
    before = card.read_text(encoding="utf-8") if card.exists() else "# Model card\n\n"
    kept = before.partition(MARK)[0].rstrip()
    card.write_text(f"{kept}\n\n{MARK}\n\n{_figures(pairs)}", encoding="utf-8")
    return [card, languages, reliability]


def _figures(pairs: Sequence[Pair]) -> str:
    headline = metrics.headline(pairs)
    micro = metrics.micro(pairs)
    rates = {name: headline[name] for name in OVERALL}
    rates |= {**metrics.by_length(pairs), **metrics.facts(pairs), **micro}
    times = [pair.ms for pair in pairs]
    lines = [
        f"## Figures over {len(pairs)} messages",
        "",
        "| what | rate | hits | 95 % interval |",
        "| --- | --- | --- | --- |",
        *(f"| {name} | {_cells(rate)} |" for name, rate in rates.items()),
        "",
        f"Indicators, micro F1: {metrics.f1(micro, 'indicator'):.3f}. One message: median "
        f"{metrics.quantile(times, 0.5):.1f} ms, p99 {metrics.quantile(times, 0.99):.1f} ms.",
        "",
        "![Urgent messages heard, by language](pictures/model-languages.svg)",
        "",
        "## By language",
        "",
        "| | rows | urgent recall | emergency at least high | false urgent | language |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for code in sorted({pair.lang for pair in pairs}):
        mine = [pair for pair in pairs if pair.lang == code]
        rates = metrics.headline(mine)
        names = ("urgent recall", "emergency at least high", "false urgent", "language")
        lines.append(
            f"| {code} | {len(mine)} | " + " | ".join(_short(rates[n]) for n in names) + " |"
        )
    lines += ["", "## Which tier was given", "", "| | " + " | ".join(metrics.TIERS) + " |"]
    lines.append("| --- |" + " --- |" * len(metrics.TIERS))
    for tier, given in metrics.confusion(pairs).items():
        lines.append(f"| **{tier}** | " + " | ".join(str(n) for n in given.values()) + " |")
    lines += ["", "![Calibration](pictures/model-calibration.svg)", "", "## By indicator", ""]
    lines += ["| | recall | precision |", "| --- | --- | --- |"]
    for name, both in metrics.by_indicator(pairs).items():
        lines.append(f"| `{name}` | {_short(both['recall'])} | {_short(both['precision'])} |")
    return "\n".join(lines) + "\n"


def _bars(pairs: Sequence[Pair]) -> list[Bar]:
    bars = []
    for code in sorted({pair.lang for pair in pairs}):
        rates = metrics.headline([pair for pair in pairs if pair.lang == code])
        bars.append(Bar(code, rates["urgent recall"].value, rates["false urgent"].value))
    return bars


def _bins(results: Sequence[MessageResult]) -> list[Bin]:
    """The classifier's findings by confidence; phrases have one confidence and are left out."""
    found = [
        (float(item["confidence"]), item["id"] in (result.row.get("indicators") or ()))
        for result in results
        for item in result.heard["indicators"]
        if item["evidence"] == "classifier" and item["value"] == "yes"
    ]
    bins = []
    for number in range(BINS):
        inside = [one for one in found if number / BINS <= one[0] < (number + 1) / BINS]
        if inside:
            said = sum(confidence for confidence, _ in inside) / len(inside)
            right = sum(right for _, right in inside) / len(inside)
            bins.append(Bin(said, right, len(inside)))
    return bins


def _cells(rate: Rate) -> str:
    bounds = rate.interval()
    if rate.value is None or bounds is None:
        return " |  | "
    return f"{rate.value:.3f} | {rate.hits} of {rate.total} | {bounds[0]:.2f} to {bounds[1]:.2f}"


def _short(rate: Rate) -> str:
    return "" if rate.value is None else f"{rate.value:.2f} ({rate.hits}/{rate.total})"
