"""De gegevens voor zoekmachines: volledig, met de goede tijd, en nooit een programma."""

import json
from datetime import datetime
from html.parser import HTMLParser

from wegwijzer.uitvoer import jsonld


class Lezer(HTMLParser):
    """Leest elk blok met gegevens zoals een browser het leest."""

    def __init__(self):
        super().__init__()
        self.blokken: list[str] = []
        self.open = False

    def handle_starttag(self, naam, kenmerken):
        self.open = naam == "script" and dict(kenmerken).get("type") == "application/ld+json"
        if self.open:
            self.blokken.append("")

    def handle_endtag(self, naam):
        self.open = False

    def handle_data(self, tekst):
        if self.open:
            self.blokken[-1] += tekst


def per_soort(dingen: list[dict]) -> dict[str, list[dict]]:
    soorten: dict[str, list[dict]] = {}
    for ding in dingen:
        soorten.setdefault(ding["@type"], []).append(ding)
    return soorten


def test_elke_activiteit_is_een_event_of_een_service(kop):
    """De volgende keren met tijd, plek, organisatie en prijs; zonder keren is het een dienst."""
    gezien = set()
    for activiteit in kop.gids.activiteiten.values():
        dingen = per_soort(jsonld.van_activiteit(kop, activiteit))
        keren = kop.agenda.volgende[activiteit.id]
        gezien |= set(dingen)
        assert len(dingen.get("Event", [])) == len(keren) and ("Service" in dingen) == (not keren)
        for event, keer in zip(dingen.get("Event", []), keren, strict=True):
            begin = datetime.fromisoformat(event["startDate"])
            assert begin == keer.begin and begin.utcoffset() == keer.begin.utcoffset()
            assert event["isAccessibleForFree"] is activiteit.kosten.gratis
            assert event["organizer"]["@id"] == dingen["Organization"][0]["@id"]
            assert event["offers"]["priceCurrency"] == "EUR"
            assert event["offers"]["price"] == str(activiteit.kosten.bedrag)
            op_afstand = activiteit.waar in ("online", "telefoon")
            assert event["eventAttendanceMode"] == f"https://schema.org/{'Online' if op_afstand else 'Offline'}EventAttendanceMode"
            assert (event["location"] == {"@type": "VirtualLocation", "url": event["url"]}) == op_afstand
            if keer.locatie:
                assert event["location"]["@id"] in {plek["@id"] for plek in dingen["Place"]}
            else:
                assert event["location"]
        kruimels = dingen["BreadcrumbList"][0]["itemListElement"]
        assert [kruimel["position"] for kruimel in kruimels] == list(range(1, len(kruimels) + 1))
        assert kruimels[-1]["name"] == activiteit.naam
    assert gezien == {"Event", "Service", "Place", "Organization", "BreadcrumbList"}


def test_een_plek_ligt_waar_hij_ligt(kop):
    """Adres en punt op de kaart zijn die van de plek."""
    for plek in kop.gids.locaties.values():
        gegevens = per_soort(jsonld.van_locatie(kop, plek))["Place"][0]
        assert (gegevens["geo"]["latitude"], gegevens["geo"]["longitude"]) == plek.coordinaten.punt
        assert [gegevens["address"][deel] for deel in ("streetAddress", "postalCode", "addressLocality", "addressCountry")] == [
            f"{plek.adres.straat} {plek.adres.huisnummer}", plek.adres.postcode, plek.adres.plaats, "NL",
        ]  # fmt: skip


def test_onbekende_toegang_staat_er_niet_in(kop):
    """Bekend is ja, nee of beperkt; onbekend is geen nee."""
    for plek in kop.gids.locaties.values():
        kenmerken = per_soort(jsonld.van_locatie(kop, plek))["Place"][0]["amenityFeature"]
        bekend = [antwoord for _, antwoord in plek.toegankelijk.antwoorden if antwoord != "onbekend"]
        assert [{True: "ja", False: "nee", "beperkt": "beperkt"}[een["value"]] for een in kenmerken] == bekend


def test_een_gemene_naam_blijft_gegevens(kop):
    """Met '</script>' in een naam leest een browser nog steeds één blok, met precies die naam."""
    gemeen = "</script><script>alert(1)</script> & <!-- \u2028 \"x\""
    eerste = next(iter(kop.gids.activiteiten.values())).model_copy(update={"naam": gemeen})
    lezer = Lezer()
    lezer.feed(str(jsonld.script(jsonld.van_activiteit(kop, eerste))))
    assert len(lezer.blokken) == 1
    gegevens = json.loads(lezer.blokken[0])
    assert gegevens["@context"] == "https://schema.org"
    assert gegevens["@graph"][0]["name"] == gemeen
