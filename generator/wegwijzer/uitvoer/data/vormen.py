"""In welke vormen de open data er is: voor de pagina /data/ en voor de catalogus."""

from typing import NamedTuple


class Vorm(NamedTuple):
    """`soort` is de naam volgens IANA, `eu_soort` die van de Europese lijst van bestanden."""

    pad: str
    titel: str
    uitleg: str
    soort: str
    eu_soort: str


EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
VORMEN = (
    Vorm("data/wegwijzer.xlsx", "Werkmap voor Excel", "Alle activiteiten, plekken en organisaties, elk op een eigen blad.", EXCEL, "XLSX"),
    Vorm("data/activiteiten.csv", "Activiteiten als CSV", "Een tabel met één regel per activiteit.", "text/csv", "CSV"),
    Vorm("data/locaties.csv", "Plekken als CSV", "Een tabel met één regel per plek.", "text/csv", "CSV"),
    Vorm("data/activiteiten.json", "Alles als JSON", "Alle velden van alle gegevens, met onze eigen namen.", "application/json", "JSON"),
    Vorm("data/locaties.geojson", "Plekken op de kaart", "Elke plek als punt, met adres en toegang.", "application/geo+json", "GEOJSON"),
    Vorm("data/gebieden.geojson", "Dorpen en wijken op de kaart", "De grens van elk dorp en elke wijk.", "application/geo+json", "GEOJSON"),
    Vorm("agenda.ics", "Kalender", "De hele agenda, voor in een telefoon of computer.", "text/calendar", "ICS"),
    Vorm("data/atom/alles.xml", "Wat is er nieuw?", "Een feed (Atom) met nieuwe en veranderde activiteiten.", "application/atom+xml", "ATOM"),
    Vorm("data/hsds/services.json", "Open Referral UK 3.0", "Voor andere sociale kaarten, volgens de standaard HSDS.", "application/json", "JSON"),
)  # fmt: skip
