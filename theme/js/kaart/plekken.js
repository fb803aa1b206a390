/* De plekken: merken op de kaart, en wat er open gaat als u er een kiest. */
import { maak } from "../element.js";
import { aantal } from "../tekst.js";

// Zo breed en hoog is een merk.
export const MERK = 44;
const DICHTBIJ = 18;

const hoeveel = (getal) => (getal ? aantal(getal, "activiteit", "activiteiten") : "nu geen activiteiten");

/** De plekken op de kaart en in de lijst ernaast. Plekken die over elkaar vallen, worden één merk. */
export class Plekken {
  constructor(kaart, plekken) {
    this.kaart = kaart;
    this.alle = plekken;
    this.laag = L.layerGroup().addTo(kaart);
    this.merken = new Map();
    this.lijst = new Map(plekken.map((plek) => [plek.id, document.getElementById(`plek-${plek.id}`)]));
    kaart.on("zoomend", () => this.teken());
    kaart.getContainer().addEventListener("keydown", (toets) => toets.key === "Escape" && kaart.closePopup());
    this.kies(new Set());
    this.voegKnoppenToe();
  }

  /** Alleen wat bij deze thema's hoort; geen thema gekozen is alles. Geeft wat er te zien is. */
  kies(themas) {
    const hoortErbij = (activiteit) => !themas.size || activiteit.themas.some((thema) => themas.has(thema));
    this.zichtbaar = this.alle
      .map((plek) => ({ ...plek, activiteiten: plek.activiteiten.filter(hoortErbij) }))
      .filter((plek) => !themas.size || plek.activiteiten.length);
    const ids = new Set(this.zichtbaar.map(({ id }) => id));
    this.lijst.forEach((regel, id) => regel && (regel.hidden = !ids.has(id)));
    this.kaart.closePopup();
    this.teken();
    return this.zichtbaar;
  }

  /** Zet de merken opnieuw. Wie met het toetsenbord op een merk stond, staat daarna op het merk van dezelfde plek. */
  teken() {
    const actief = [...this.merken].find(([, merk]) => merk.getElement() === document.activeElement);
    this.laag.clearLayers();
    this.merken.clear();
    this.groepen().forEach((groep) => this.zetMerk(groep));
    if (actief) this.merken.get(actief[0])?.getElement().focus();
    this.kaart.fire("merken");
  }

  /** Waar nu een merk staat. */
  punten() {
    return [...new Set(this.merken.values())].map((merk) => this.kaart.latLngToLayerPoint(merk.getLatLng()));
  }

  groepen() {
    const groepen = [];
    for (const plek of this.zichtbaar) {
      const punt = this.kaart.latLngToLayerPoint([plek.lat, plek.lon]);
      const groep = groepen.find((ander) => ander.punt.distanceTo(punt) < MERK + 4);
      if (groep) groep.plekken.push(plek);
      else groepen.push({ punt, plekken: [plek] });
    }
    return groepen.map(({ plekken }) => plekken);
  }

  zetMerk(groep) {
    const [plek] = groep;
    const getal = groep.reduce((som, { activiteiten }) => som + activiteiten.length, 0);
    const soort = groep.length > 1 ? "groep" : getal ? "plek" : "leeg";
    const icoon = L.divIcon({
      html: maak("span", {}, getal || "•"),
      className: `ww-stip ww-stip--${soort}`,
      iconSize: [MERK, MERK],
    });
    const merk = L.marker([plek.lat, plek.lon], { icon: icoon, riseOnHover: true }).addTo(this.laag);
    groep.forEach(({ id }) => this.merken.set(id, merk));
    const naam = groep.length > 1 ? aantal(groep.length, "plek", "plekken") : plek.naam;
    merk.getElement().setAttribute("aria-label", `${naam}, ${hoeveel(getal)}`);
    const open = () => this.open(groep);
    merk.on("click", open);
    merk.getElement().addEventListener("keydown", (toets) => {
      if (toets.key !== "Enter" && toets.key !== " ") return;
      toets.preventDefault();
      open();
    });
  }

  /** Een groep gaat uit elkaar als dat kan; anders staan de plekken onder elkaar. */
  open(groep) {
    const grenzen = L.latLngBounds(groep.map(({ lat, lon }) => [lat, lon]));
    const ruimte = this.kaart.getBoundsZoom(grenzen, false, L.point(MERK, MERK));
    const elders = groep.length > 1 && !grenzen.getSouthWest().equals(grenzen.getNorthEast());
    if (elders && this.kaart.getZoom() < Math.min(ruimte, DICHTBIJ)) {
      this.kaart.fitBounds(grenzen, { padding: [MERK, MERK], maxZoom: DICHTBIJ });
    } else {
      this.toon(groep);
    }
  }

  toon(groep) {
    const [plek] = groep;
    const inhoud = maak("div", { className: "ww-kaart-tekst" }, ...groep.map(beschrijf));
    const hoogte = this.kaart.getSize().y * 0.6;
    const tekstballon = L.popup({ minWidth: 240, maxWidth: 330, maxHeight: hoogte, offset: [0, -MERK / 3] });
    tekstballon.setLatLng([plek.lat, plek.lon]).setContent(inhoud).openOn(this.kaart);
    tekstballon.getElement().querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", "Sluit");
    const vanaf = document.activeElement;
    inhoud.querySelector("a").focus({ preventScroll: true });
    tekstballon.once("remove", () => {
      const terug = vanaf.isConnected ? vanaf : this.merken.get(plek.id)?.getElement();
      terug?.focus({ preventScroll: true });
    });
  }

  voegKnoppenToe() {
    for (const plek of this.alle) {
      const knop = maak("button", { type: "button", className: "ww-kaart-knop", ariaLabel: `Op de kaart: ${plek.naam}` }, "Op de kaart");
      knop.addEventListener("click", () => {
        this.kaart.setView([plek.lat, plek.lon], Math.max(this.kaart.getZoom(), 15), { animate: false });
        this.kaart.getContainer().scrollIntoView({ block: "center" });
        this.toon([this.zichtbaar.find(({ id }) => id === plek.id) ?? plek]);
      });
      this.lijst.get(plek.id)?.append(knop);
    }
  }
}

/** Een plek met al haar activiteiten. */
function beschrijf({ naam, url, adres, activiteiten }) {
  const lijst = maak("ul", {}, ...activiteiten.map(regel));
  return maak(
    "section",
    {},
    maak("h2", {}, koppeling(url, naam)),
    maak("p", {}, adres),
    activiteiten.length ? lijst : maak("p", {}, "Hier zijn nu geen activiteiten."),
  );
}

function regel({ naam, url, wanneer }) {
  const tijd = maak("span", { className: "ww-kaart-wanneer" }, wanneer);
  return maak("li", {}, koppeling(url, naam), ...(wanneer ? [tijd] : []));
}

const koppeling = (href, tekst) => maak("a", { href }, tekst);
