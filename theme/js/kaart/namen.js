/* De namen van dorpen en water, tussen de merken door. */
import { maak } from "../element.js";
import { MERK } from "./plekken.js";

// Waar een naam kan staan, vanaf het midden van het dorp: liefst net eronder, en anders steeds verder weg.
const NAAST = [30, 54, 78, 102, 126].flatMap((ver) => [[0, ver], [0, -ver]]).concat([[100, 0], [-100, 0], [100, 54], [-100, -54]]);

/** Uw dorp op een bord boven de tegels, de andere namen eronder. Geen naam valt over een merk of over een andere naam. */
export function tekenNamen(kaart, namen, eigen, plekken) {
  for (const [naam, hoogte] of [["namen", 150], ["bord", 550]]) {
    Object.assign(kaart.createPane(naam).style, { zIndex: hoogte, pointerEvents: "none" });
    kaart.getPane(naam).setAttribute("aria-hidden", "true");
  }
  const opVolgorde = [...namen].sort((een, ander) => (ander.naam === eigen) - (een.naam === eigen));
  const laag = L.layerGroup().addTo(kaart);
  const teken = () => {
    laag.clearLayers();
    const bezet = plekken.punten().map((punt) => ({ punt, breed: MERK, hoog: MERK }));
    for (const een of opVolgorde) zetNaam(kaart, een, een.naam === eigen, bezet)?.addTo(laag);
  };
  kaart.on("merken", teken);
  teken();
}

/** Het bord van uw dorp staat er altijd; een andere naam alleen als er plek is. */
function zetNaam(kaart, { naam, lat, lon, soort }, isEigen, bezet) {
  const midden = kaart.latLngToLayerPoint([lat, lon]);
  const vak = (naast) => ({ punt: midden.add(naast), breed: naam.length * 10 + (isEigen ? 32 : 4), hoog: isEigen ? 32 : 24 });
  const raakt = (een) => (ander) =>
    Math.abs(ander.punt.x - een.punt.x) < (ander.breed + een.breed) / 2 && Math.abs(ander.punt.y - een.punt.y) < (ander.hoog + een.hoog) / 2;
  const mogelijk = (soort === "water" ? [[0, 0]] : isEigen ? NAAST : NAAST.slice(0, 2)).map(vak);
  const gekozen = mogelijk.find((een) => !bezet.some(raakt(een))) ?? (isEigen ? mogelijk[0] : null);
  if (!gekozen) return null;
  bezet.push(gekozen);
  const tekst = maak("span", { className: `ww-kaart-naam ww-kaart-naam--${isEigen ? "eigen" : soort}` }, naam);
  const icoon = L.divIcon({ html: tekst, className: "", iconSize: null });
  const opties = { icon: icoon, pane: isEigen ? "bord" : "namen", interactive: false, keyboard: false };
  return L.marker(kaart.layerPointToLatLng(gekozen.punt), opties);
}
