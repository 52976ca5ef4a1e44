"""The card in the words of IOM's Human Trafficking Case Data Standard 2.0 (CC BY 4.0).

Values follow the indicators' ``htcds`` in the taxonomy. What the standard has no home for stands in
the extension block ``x_hotline``; so do two methods of control that its field definitions name and
its spreadsheet of allowed values leaves out.
"""

from __future__ import annotations

from typing import Any, Final

POSSIBLE: Final = "PossibleVictimOfTrafficking"
STANDARD: Final = "HTCDS 2.0"
_NOT_IN_PICKLIST: Final = frozenset(
    {"vic_MethodsOfControl.RestrictsMovement", "vic_MethodsOfControl.UsesChildren"}
)

# ISO 639-1 to 639-2/T, which the standard asks for. A language that is not here becomes "und".
_ISO_639_2: Final = """
    am:amh ar:ara bg:bul bn:ben cs:ces de:deu el:ell en:eng es:spa et:est fa:fas fi:fin
    fr:fra gu:guj ha:hau he:heb hi:hin hr:hrv ht:hat hu:hun hy:hye id:ind ig:ibo it:ita
    ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor ku:kur ky:kir lo:lao lt:lit lv:lav mk:mkd
    ml:mal mn:mon mr:mar ms:msa my:mya ne:nep nl:nld om:orm pa:pan pl:pol ps:pus pt:por
    qu:que ro:ron ru:rus rw:kin si:sin sk:slk sl:slv so:som sq:sqi sr:srp sv:swe sw:swa
    ta:tam te:tel tg:tgk th:tha ti:tir tk:tuk tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie
    wo:wol yo:yor zh:zho zu:zul
"""


def to_htcds(card: dict[str, Any]) -> dict[str, Any]:
    """The standard's fields that ``card`` can fill, and ``x_hotline`` for the rest."""
    values = _values(card)
    fields: dict[str, list[str]] = {}
    for value in values:
        name, _, choice = value.partition(".")
        if choice and value not in _NOT_IN_PICKLIST and choice not in fields.setdefault(name, []):
            fields[name].append(choice)
    situation, consent, safety = card["situation"], card["consent"], card["safety"]
    return {
        "standard": STANDARD,
        "prs_PrimaryLanguage": language_code(card["language"]["code"]),
        "vic_TraffickingStatus": situation["status"],
        **{name: fields[name] for name in sorted(fields) if fields[name]},
        "cas_CaseStatus": "Active",
        "cas_Referrals": [shown["hsds_service_id"] for shown in card["shown"]],
        "con_Consent": consent["share_level"],
        "x_hotline": {
            "tier": safety["tier"],
            "age_band": card["contact"]["age_band"],
            "role": card["contact"]["role"],
            "device_safe": safety["device_safe"],
            "suicide_screen": safety["suicide_screen"],
            "medical": safety["medical"],
            "police": consent["police"],
            "minor_rule": card["amp_view"]["minor_rule"],
            "needs": list(card["needs"]),
            "not_in_picklist": sorted(set(values) & _NOT_IN_PICKLIST),
        },
    }


def language_code(tag: str) -> str:
    """ISO 639-2/T for a BCP 47 tag; "und" (undetermined) where we do not know it."""
    primary = tag.partition("-")[0].lower()
    if len(primary) == 3:
        return primary
    known = dict(pair.split(":") for pair in _ISO_639_2.split())
    return known.get(primary, "und")


def _values(card: dict[str, Any]) -> list[str]:
    heard = (item for item in card["indicators"] if item["value"] == "yes" and item["htcds"])
    counted = (item["htcds"] for item in heard if item["weight"] != "faint")
    return list(dict.fromkeys(counted))
