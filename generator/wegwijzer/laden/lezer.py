"""YAML wordt een boom van teksten, gebeurtenis voor gebeurtenis: geen recursie, geen uitdijende verwijzingen."""

import re
from typing import Any

import yaml

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.laden.document import Document, Onleesbaar
from wegwijzer.laden.oorzaak import oorzaak

MAX_DIEPTE = 20
_LEEG = {"~", "null", "Null", "NULL"}
# Onzichtbare tekens, en tekens die de leesrichting omdraaien. Een emoji of een Arabisch woord heeft er soms
# een nodig (U+200C tot en met U+200F); die mogen blijven.
_ONZICHTBAAR = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\U000e0000-\U000e007f]"
)
# Wat overblijft van een é of een ’ als een programma de letters verkeerd las en daarna zo bewaarde.
VERMINKT = re.compile("\ufffd|Ã[\x80-\xbf]|â€")
# Zonder spatie erachter is een hekje geen opmerking, maar het begin van een waarde die wegvalt.
_HEKJE = re.compile(r"\s*(?:- )?[\w-]+:\s+#\w")


def lees_document(pad: str, tekst: str) -> tuple[Document | None, list[Bevinding]]:
    """Lees YAML als tekst. Een bestand dat niet te lezen is, geeft één bevinding."""
    boom = _Boom()
    if not tekst.isascii() and (verminkt := VERMINKT.search(tekst)):
        return None, [bevinding("teken-onleesbaar", pad, tekst.count("\n", 0, verminkt.start()) + 1)]
    try:
        boom.lees(tekst)
    except Onleesbaar as fout:
        return None, [fout.bevinding(pad)]
    gevonden = [bevinding("veld-dubbel", pad, regel, veld=veld, eerder=eerder) for veld, regel, eerder in boom.dubbel]
    gevonden += [bevinding("teken-onzichtbaar", pad, regel, rond=rond) for rond, regel in boom.onzichtbaar]
    return Document(pad, boom.inhoud, boom.regels), gevonden


class _Boom:
    """Bouwt de inhoud op uit gebeurtenissen; houdt regels, dubbele velden en onzichtbare tekens bij."""

    def __init__(self) -> None:
        self.inhoud: Any = None
        self.regels: dict[int, dict[str | int, int]] = {}
        self.dubbel: list[tuple[str, int, int]] = []
        self.onzichtbaar: list[tuple[str, int]] = []
        self._houder: Any = None
        self._sleutel: str | None = None
        self._stapel: list[tuple[Any, str | None]] = []

    def lees(self, tekst: str) -> None:
        lader, self._tekst = yaml.CSafeLoader(tekst), tekst
        try:
            while (gebeurtenis := lader.get_event()) is not None:
                self._neem(gebeurtenis)
        except yaml.YAMLError as fout:
            raise oorzaak(tekst, fout) from None

    def _neem(self, gebeurtenis: yaml.Event) -> None:
        # Het gewone geval eerst: hier gaat bij grote mappen de meeste tijd in zitten.
        soort = type(gebeurtenis)
        if soort is yaml.ScalarEvent:
            self._neem_tekst(gebeurtenis)
        elif soort is yaml.MappingStartEvent or soort is yaml.SequenceStartEvent:
            self._open({} if soort is yaml.MappingStartEvent else [], gebeurtenis)
        elif soort is yaml.MappingEndEvent or soort is yaml.SequenceEndEvent:
            self._houder, self._sleutel = self._stapel.pop()
        elif soort is yaml.AliasEvent:
            raise Onleesbaar("bijzonder-teken", gebeurtenis.start_mark.line + 1, teken="*")
        elif soort is yaml.DocumentStartEvent and self.inhoud is not None:
            raise Onleesbaar("tweede-document", gebeurtenis.start_mark.line + 1)

    def _neem_tekst(self, gebeurtenis: yaml.ScalarEvent) -> None:
        waarde, regel = gebeurtenis.value, gebeurtenis.start_mark.line + 1
        if gebeurtenis.tag is not None or gebeurtenis.anchor is not None:
            raise _merk(gebeurtenis)
        if not waarde and not gebeurtenis.style and _HEKJE.match(self._regel(regel)):
            raise Onleesbaar("bijzonder-teken", regel, teken="#")
        if not waarde.isprintable():
            waarde = self._zichtbaar(waarde, regel + (gebeurtenis.style in ("|", ">")))
        if type(self._houder) is dict and self._sleutel is None:
            self._neem_sleutel(waarde, regel)
        elif waarde.isspace() or (waarde in _LEEG and not gebeurtenis.style):
            self._plaats("", regel)
        else:
            self._plaats(waarde, regel)

    def _regel(self, nummer: int) -> str:
        return "".join(self._tekst.split("\n", nummer)[nummer - 1 : nummer])

    def _zichtbaar(self, waarde: str, regel: int) -> str:
        """De tekst zonder de tekens die niemand ziet: wie zoiets meeplakte, krijgt er één melding over."""
        if gevonden := _ONZICHTBAAR.search(waarde):
            regel += waarde.count("\n", 0, gevonden.start())
            self.onzichtbaar.append((waarde[max(0, gevonden.start() - 15) : gevonden.end() + 15], regel))
        return _ONZICHTBAAR.sub("", waarde)

    def _neem_sleutel(self, sleutel: str, regel: int) -> None:
        if "\xa0" in sleutel:
            raise Onleesbaar("teken-onzichtbaar", regel, rond=sleutel)
        self._sleutel = sleutel
        regels = self.regels[id(self._houder)]
        if sleutel in regels:
            self.dubbel.append((sleutel, regel, regels[sleutel]))
        regels.setdefault(sleutel, regel)

    def _open(self, houder: Any, gebeurtenis: yaml.Event) -> None:
        regel = gebeurtenis.start_mark.line + 1
        if gebeurtenis.tag is not None or gebeurtenis.anchor is not None:
            raise _merk(gebeurtenis)
        if len(self._stapel) >= MAX_DIEPTE:
            raise Onleesbaar("te-diep", regel)
        if type(self._houder) is dict and self._sleutel is None:
            raise Onleesbaar("yaml-onleesbaar", regel)
        self._plaats(houder, regel)
        self._stapel.append((self._houder, self._sleutel))
        self._houder, self._sleutel = houder, None
        self.regels[id(houder)] = {}

    def _plaats(self, waarde: Any, regel: int) -> None:
        """Zet een waarde in de lijst of bij de sleutel die aan de beurt is. Van een dubbel veld telt het eerste."""
        if type(self._houder) is dict:
            if not self._houder.get(self._sleutel):
                self._houder[self._sleutel] = waarde
            self._sleutel = None
        elif type(self._houder) is list:
            self.regels[id(self._houder)][len(self._houder)] = regel
            self._houder.append(waarde)
        else:
            self.inhoud = waarde


def _merk(gebeurtenis: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Onleesbaar:
    """YAML haalt een woord na ! of & uit de tekst. Dat zou stil verdwijnen."""
    teken = "&" if gebeurtenis.tag is None else "!"
    return Onleesbaar("bijzonder-teken", gebeurtenis.start_mark.line + 1, teken=teken)
