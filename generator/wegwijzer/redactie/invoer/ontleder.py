"""Van stukjes naar groepen tijdregels. Elke methode `_op_...` hoort bij één soort stukje."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from wegwijzer.model import MAANDEN
from wegwijzer.redactie.invoer.begrip import Onbegrepen
from wegwijzer.redactie.invoer.datums import reeks
from wegwijzer.redactie.invoer.tekens import Teken
from wegwijzer.redactie.invoer.zin import Blok, Groep, Staart

_EVEN = ("even weken", "oneven weken")


class Ontleder:
    """Leest van links naar rechts. `stand` zegt waar we zijn: 'hoofd', 'niet', 'ook', 'vanaf', 'tot' of 'volgende'."""

    def __init__(self, vandaag: date):
        self.vandaag = vandaag
        self.groepen: list[Groep] = []
        self.volgende: date | None = None
        self._blok, self._staart, self._zin, self._vooraf = Blok(), Staart(), [], Staart()
        self._wissel: list[tuple[str, str | None]] = []
        self._stand, self._vorige, self._nieuwe_regel = "hoofd", "", False

    def lees(self, stukjes: Iterable[Teken]) -> list[Groep]:
        for teken in stukjes:
            getattr(self, f"_op_{teken.soort}")(teken)
            self._vorige = teken.soort if teken.soort != "niets" else self._vorige
        if not (self._blok.leeg or self._is_wissel()):
            self._sluit_blok()
        self._sluit_zin()
        return self.groepen

    # De kop: dagen, tijden en plek.

    def _kop(self, teken: Teken) -> Blok:
        """Het blok waar dit stukje bij hoort. Na een vol blok begint een nieuw blok; na een staart een nieuwe zin."""
        if self._blok.vol:
            self._sluit_blok()
        if self._zin and not self._staart.leeg and self._blok.leeg:
            self._sluit_zin()
        self._stand = "hoofd"
        self._blok.tekst = f"{self._blok.tekst} {teken.tekst}".strip()
        return self._blok

    def _op_dag(self, teken: Teken) -> None:
        if self._stand == "niet":
            raise Onbegrepen("wanneer-onleesbaar", rond=f"niet op {teken.tekst}")
        blok = self._blok
        if blok.vol and self._vorige != "elke" and (blok.heeft_rang or blok.ritme not in (None, "week")):
            # 'Elke 1e dinsdag 10-12 en donderdag 13-15': elke donderdag, of de 1e? Dat raden we niet.
            raise Onbegrepen("wanneer-onleesbaar", rond=teken.tekst)
        self._kop(teken).dagen_erbij(teken.waarde)

    def _op_rang(self, teken: Teken) -> None:
        self._kop(teken).rang_erbij(teken.waarde)

    def _op_ritme(self, teken: Teken) -> None:
        if self._vorige == "niet":
            raise Onbegrepen("wanneer-onleesbaar", rond=f"niet {teken.tekst}")
        if self._is_wissel():
            self._sluit_wissel()
        achteraf = self._blok.vol and self._blok.ritme is None and self._vorige not in ("punt", "elke")
        blok = self._blok if achteraf else self._kop(teken)
        self._stand, blok.ritme = "hoofd", teken.waarde

    def _op_maandelijks(self, teken: Teken) -> None:
        if not self._blok.vol:
            self._kop(teken)
        self._blok.ritme = self._blok.ritme or "maand"

    def _op_elke(self, teken: Teken) -> None:
        if self._vorige == "niet":
            raise Onbegrepen("wanneer-onleesbaar", rond=f"niet {teken.tekst}")
        if self._blok.vol or self._stand in ("niet", "ook"):
            self._kop(teken)

    def _op_tijd(self, teken: Teken) -> None:
        if self._stand == "niet":
            raise Onbegrepen("wanneer-onleesbaar", rond=teken.tekst)
        if self._stand == "ook" and self._staart.ook_op:
            self._kop(teken).datums, self._staart.ook_op = self._staart.ook_op, []
        self._stand = "hoofd"
        self._blok.tijden.append(teken.waarde)
        self._blok.tekst = f"{self._blok.tekst} {teken.tekst}".strip()

    def _op_plek(self, teken: Teken) -> None:
        if self._stand != "volgende":
            self._blok.plek = (teken.waarde,)

    # De staart: van wanneer tot wanneer, wanneer niet en wanneer ook.

    def _op_datums(self, teken: Teken) -> None:
        dagen, staart = teken.waarde, self._staart
        if self._vorige == "van":
            self._begin("vanaf")
        match self._stand:
            case "vanaf":
                staart.vanaf = dagen[0]
            case "tot":
                staart.tot_en_met = dagen[-1]
            case "niet":
                staart.niet_op += dagen
            case "ook":
                staart.ook_op += dagen
            case "volgende":
                self.volgende = dagen[0]
            case _:
                self._kop(teken).datums += dagen

    def _op_periode(self, teken: Teken) -> None:
        eerste, laatste = teken.waarde[0], teken.waarde[-1]
        if self._stand in ("niet", "ook"):
            veld = self._staart.niet_tussen if self._stand == "niet" else self._staart.ook_op
            veld += reeks(eerste, laatste)
            return
        self._begin("vanaf")
        self._staart.vanaf, self._staart.tot_en_met = eerste, laatste

    def _op_maand(self, teken: Teken) -> None:
        if self._stand == "niet":
            self._staart.niet_in += teken.waarde
        elif self._stand in ("vanaf", "tot") and len(teken.waarde) == 1:
            veld = "tot_en_met" if self._stand == "tot" else "vanaf"
            setattr(self._staart, veld, self._maandgrens(teken.waarde[0], eind=self._stand == "tot"))
        elif self._stand == "ook":
            raise Onbegrepen("wanneer-onleesbaar", rond=teken.tekst)
        else:
            self._begin("hoofd")
            self._staart.alleen_in += teken.waarde

    def _maandgrens(self, maand: str, eind: bool) -> date:
        nummer, vroegst = MAANDEN.index(maand) + 1, self._staart.vanaf or self.vandaag
        jaar = vroegst.year + (nummer < vroegst.month)
        return date(jaar, nummer, monthrange(jaar, nummer)[1] if eind else 1)

    def _op_vrij(self, teken: Teken) -> None:
        if self._stand == "niet":
            self._staart.niet_in.append(teken.waarde)
        elif self._stand != "ook":
            raise Onbegrepen("wanneer-onleesbaar", rond=teken.tekst)

    def _begin(self, stand: str) -> None:
        if self._blok.vol:
            self._sluit_blok()
        self._stand = stand

    def _op_niet(self, teken: Teken) -> None:
        self._begin("niet")

    def _op_ook(self, teken: Teken) -> None:
        self._begin("ook")

    def _op_vanaf(self, teken: Teken) -> None:
        self._begin("vanaf")

    def _op_tot(self, teken: Teken) -> None:
        self._begin("tot")

    def _op_volgende(self, teken: Teken) -> None:
        self._begin("volgende")

    def _op_van(self, teken: Teken) -> None:
        pass

    _op_niets = _op_van

    # Het eind van een blok, een zin en een regel.

    def _op_punt(self, teken: Teken | None) -> None:
        if self._blok.vol or self._is_wissel():
            self._sluit_blok()
        if self._blok.leeg:
            self._sluit_zin()
        self._stand = "hoofd"

    def _op_regel(self, teken: Teken) -> None:
        self._op_punt(teken)
        self._nieuwe_regel = self._blok.leeg

    def _sluit_blok(self) -> None:
        if self._is_wissel():
            self._sluit_wissel()
            return
        self._zin += self._blok.regels()
        self._blok = Blok()

    def _is_wissel(self) -> bool:
        """'... in de even weken in Zeedorp, in de oneven weken in Duinrand': een ritme met een plek, zonder dag."""
        return self._blok.ritme in _EVEN and self._blok.plek is not None and not self._blok.heeft_dagen

    def _sluit_wissel(self) -> None:
        self._wissel.append((self._blok.ritme, self._blok.plek[0]))
        self._blok = Blok()
        if len(self._wissel) == 2:
            regels = self._zin or (self.groepen[-1].regels if self.groepen else [])
            laatste = regels.pop() if regels else {}
            if laatste.get("elke") != "week":
                raise Onbegrepen("wanneer-onleesbaar", rond=self._wissel[0][0])
            regels += [
                {**laatste, "elke": ritme, **({"locatie": plek} if plek else {})} for ritme, plek in self._wissel
            ]
            self._wissel = []

    def _zet_plek(self) -> None:
        """Een zin met alleen een plek ('Bij De Vlag.') hoort bij de regels ervoor."""
        if self._blok.leeg and self._blok.plek:
            for regel in self.groepen[-1].regels if self.groepen else ():
                regel.update({"locatie": self._blok.plek[0]} if self._blok.plek[0] and "locatie" not in regel else {})
            self._blok = Blok()

    def _sluit_zin(self) -> None:
        """Een zin met alleen een staart hoort bij de groep ervoor; op een eigen regel bij alles ervoor."""
        zin, staart, self._zin, self._staart = self._zin, self._staart, [], Staart()
        self._zet_plek()
        if zin and (not staart.leeg or not self.groepen or not self.groepen[-1].staart.leeg or self._nieuwe_regel):
            self.groepen.append(Groep(zin, staart.samen(self._vooraf)))
            self._vooraf = Staart()
        elif zin:
            self.groepen[-1].regels += zin
        elif not staart.leeg and not self.groepen:
            self._vooraf = self._vooraf.samen(staart)
        elif not staart.leeg:
            kaal = [groep for groep in self.groepen if groep.staart.leeg] if self._nieuwe_regel else []
            for groep in kaal or self.groepen[-1:]:
                groep.staart = groep.staart.samen(staart)
        self._nieuwe_regel = False
