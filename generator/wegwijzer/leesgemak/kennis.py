"""Wat we van woorden weten: hoe gewoon ze zijn en uit welke delen ze bestaan."""

import re
from functools import cache


class Kennis:
    """De woorden van de tabel (zie tabel.py), in een vorm waarin we snel kunnen zoeken.

    Wat we van een woord hebben uitgezocht, onthouden we: de meeste woorden komen vaak voor.
    """

    def __init__(self, regels: dict, zipf: dict[str, str]) -> None:
        self.grenzen = regels["woorden"] | regels["grenzen"]
        self.functiewoorden = frozenset(regels["functiewoorden"].split())
        self.lettergreep = re.compile(regels["lettergrepen"])
        self.zipf = {woord: int(waarde) / 10 for waarde, woorden in zipf.items() for woord in woorden.split(" ")}
        self.geleerd = re.compile(regels["patronen"]["geleerd"].replace("{L}", regels["letters"]))
        self.lettergrepen = cache(self.tel_lettergrepen)
        self.gewoon = cache(self.zoek_gewoon)
        self.lastig = cache(self.zoek_lastig)

    def tel_lettergrepen(self, woord: str) -> int:
        return max(1, len(self.lettergreep.findall(woord)))

    def zoek_gewoon(self, woord: str) -> float:
        """Hoe gewoon een woord is (zipf); een samenstelling is zo gewoon als haar delen."""
        kaal = woord.split("'")[0]  # foto's is zo gewoon als foto
        waarde = self.zipf.get(woord, self.zipf.get(kaal, self.grenzen["bodem"]))
        if waarde < self.grenzen["zoek_delen_onder"]:
            return max(waarde, self.gewoon_in_delen(woord))
        return waarde

    def zoek_lastig(self, woord: str) -> tuple[str, ...]:
        """Wat er moeilijk is aan het woord zelf: de codes van de bevindingen."""
        return ("vakwoord",) * self.is_vakwoord(woord) + ("lang-woord",) * self.is_lang(woord)

    def is_vakwoord(self, woord: str) -> bool:
        """Zeldzaam en met een geleerde uitgang: 'inventarisatie' wel, 'hachee' en 'volleybalcompetitie' niet."""
        if not self.geleerd.search(woord) or self.gewoon(woord) >= self.grenzen["vakwoord_onder"]:
            return False
        delen = self.delen(woord)
        return not delen or self.gewoon(delen[-1]) < self.grenzen["laatste_deel_gewoon"]

    def is_lang(self, woord: str) -> bool:
        """Lang, niet gewoon en niet met een streepje, en wel te splitsen."""
        return (
            len(woord) >= self.grenzen["lang_woord_letters"]
            and "-" not in woord
            and self.gewoon(woord) < self.grenzen["lang_woord_gewoon"]
            and bool(self.delen(woord))
        )

    def gewoon_in_delen(self, woord: str) -> float:
        delen = self.delen(woord)
        if not delen:
            return 0.0
        return min(self.laagste(delen) - self.grenzen["deel_aftrek"], self.grenzen["deel_hoogst"])

    def delen(self, woord: str, diepte: int = 2) -> tuple[str, ...]:
        """De gewone woorden waar een samenstelling uit bestaat, zoals 'dorps' en 'huis'; leeg als die er niet zijn."""
        beste: tuple[str, ...] = ()
        if len(woord) > self.grenzen["langst"]:
            return beste
        kort = self.grenzen["deel_letters"]
        for plek in range(kort, len(woord) - kort + 1):
            mogelijk = self.gesplitst(woord[:plek], woord[plek:], diepte)
            if mogelijk and (not beste or self.is_beter(mogelijk, beste)):
                beste = mogelijk
        return beste

    def gesplitst(self, eerste: str, rest: str, diepte: int) -> tuple[str, ...]:
        if not self.kern(eerste):
            return ()
        if self.is_deel(rest):
            return (eerste, rest)
        verder = self.delen(rest, diepte - 1) if diepte > 1 else ()
        return (eerste, *verder) if verder else ()

    def is_beter(self, delen: tuple[str, ...], dan: tuple[str, ...]) -> bool:
        """Minder delen is beter, en anders gewonere delen."""
        if len(delen) != len(dan):
            return len(delen) < len(dan)
        return self.laagste(delen) > self.laagste(dan)

    def laagste(self, delen: tuple[str, ...]) -> float:
        """De waarde van het minst gewone deel; alleen het laatste deel heeft geen tussenletter."""
        return min(self.zipf[delen[-1]], *(self.zipf[self.kern(deel)] for deel in delen[:-1]))

    def kern(self, deel: str) -> str:
        """Het deel zonder de s, en of e die woorden aan elkaar maakt; leeg als het geen woord is."""
        for tussen in self.grenzen["tussen"]:
            kaal = deel.removesuffix(tussen)
            if deel.endswith(tussen) and self.is_deel(kaal):
                return kaal
        return ""

    def is_deel(self, deel: str) -> bool:
        lang_genoeg = len(deel) >= self.grenzen["deel_letters"]
        return lang_genoeg and self.zipf.get(deel, 0) >= self.grenzen["deel_minimaal"]
