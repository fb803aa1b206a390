/* De kaart met plekken. Folium maakt kaart en tegels; dit zet er grenzen, namen en plekken op.
   Tekst uit gegevens komt alleen met textContent op de pagina. */
"use strict";

(() => {
  const MERK = 44;
  const DICHTBIJ = 18;

  /** Maakt een element met tekst en kinderen. */
  function maak(soort, klas, ...inhoud) {
    const element = document.createElement(soort);
    if (klas) element.className = klas;
    element.append(...inhoud);
    return element;
  }

  const koppeling = (url, tekst) => Object.assign(maak("a", "", tekst), { href: url });
  const telling = (aantal, een, meer) => `${aantal} ${aantal === 1 ? een : meer}`;
  const activiteiten = (aantal) => (aantal ? telling(aantal, "activiteit", "activiteiten") : "nu geen activiteiten");

  function wegwijzerKaart(kaart, gegevens) {
    kaart.attributionControl.setPrefix(false);
    L.control.zoom({ position: "bottomleft", zoomInTitle: "Dichterbij", zoomOutTitle: "Verder weg" }).addTo(kaart);
    // Wie met het wiel door de pagina gaat, moet niet in de kaart blijven hangen.
    kaart.scrollWheelZoom.disable();
    kaart.once("click focus", () => kaart.scrollWheelZoom.enable());
    kaart.fitBounds(gegevens.begrenzing, { animate: false });
    // Alleen het eerste beeld is op maat; in hele stappen zijn de tegels scherp.
    kaart.options.zoomSnap = 1;
    tekenGrond(kaart, window.wegwijzerGrond, gegevens.gebied);
    const plekken = new Plekken(kaart, gegevens.plekken);
    tekenNamen(kaart, window.wegwijzerGrond.namen, gegevens.naam, plekken);
    maakKeuze(plekken, gegevens.themas);
  }

  /** Het land ligt onder de tegels: het is er als de tegels er niet zijn. Grenzen liggen erboven. */
  function tekenGrond(kaart, grond, gekozen) {
    const vak = (naam, hoogte) => {
      kaart.createPane(naam).style.zIndex = hoogte;
      return { pane: naam, interactive: false };
    };
    const land = vak("land", 100);
    const grenzen = vak("grenzen", 300);
    const vlakken = L.svg({ pane: "land" });
    const lijnen = L.svg({ pane: "grenzen" });
    const vorm = (omtrek, opties) => L.geoJSON(omtrek, opties).addTo(kaart);
    const kust = { ...land, renderer: vlakken, className: "ww-kaart-land" };
    vorm(grond.land, kust);
    grond.gebieden.forEach(({ omtrek }) => vorm(omtrek, kust));
    for (const { id, omtrek } of grond.gebieden) {
      if (id !== gekozen) vorm(omtrek, { ...grenzen, renderer: lijnen, className: "ww-kaart-grens" });
    }
    const eigen = grond.gebieden.find(({ id }) => id === gekozen);
    if (eigen) vorm(eigen.omtrek, { ...grenzen, renderer: lijnen, className: "ww-kaart-gebied" });
  }

  // Waar een naam kan staan, vanaf het midden van het dorp: liefst net eronder, en anders steeds verder weg.
  const NAAST = [30, 54, 78, 102, 126].flatMap((ver) => [[0, ver], [0, -ver], [2 * ver, 0], [-2 * ver, 0]]);

  /** Uw dorp op een bord boven de tegels, de andere namen eronder. Geen naam valt over een merk of over een andere naam. */
  function tekenNamen(kaart, namen, eigen, plekken) {
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
    const tekst = maak("span", `ww-kaart-naam ww-kaart-naam--${isEigen ? "eigen" : soort}`, naam);
    const icoon = L.divIcon({ html: tekst, className: "", iconSize: null });
    const opties = { icon: icoon, pane: isEigen ? "bord" : "namen", interactive: false, keyboard: false };
    return L.marker(kaart.layerPointToLatLng(gekozen.punt), opties);
  }

  /** De plekken op de kaart en in de lijst ernaast. Plekken die over elkaar vallen, worden één merk. */
  class Plekken {
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
      const aantal = groep.reduce((som, { activiteiten }) => som + activiteiten.length, 0);
      const soort = groep.length > 1 ? "groep" : aantal ? "plek" : "leeg";
      const icoon = L.divIcon({
        html: maak("span", "", aantal || "•"),
        className: `ww-stip ww-stip--${soort}`,
        iconSize: [MERK, MERK],
      });
      const merk = L.marker([plek.lat, plek.lon], { icon: icoon, riseOnHover: true }).addTo(this.laag);
      groep.forEach(({ id }) => this.merken.set(id, merk));
      const naam = groep.length > 1 ? telling(groep.length, "plek", "plekken") : plek.naam;
      merk.getElement().setAttribute("aria-label", `${naam}, ${activiteiten(aantal)}`);
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
      const inhoud = maak("div", "ww-kaart-tekst", ...groep.map(beschrijf));
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
        const knop = maak("button", "ww-kaart-knop", "Op de kaart");
        knop.type = "button";
        knop.setAttribute("aria-label", `Op de kaart: ${plek.naam}`);
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
  function beschrijf(plek) {
    const regels = plek.activiteiten.map(({ naam, url, wanneer }) => {
      const regel = maak("li", "", koppeling(url, naam));
      if (wanneer) regel.append(maak("span", "ww-kaart-wanneer", wanneer));
      return regel;
    });
    return maak(
      "section",
      "",
      maak("h2", "", koppeling(plek.url, plek.naam)),
      maak("p", "", plek.adres),
      regels.length ? maak("ul", "", ...regels) : maak("p", "", "Hier zijn nu geen activiteiten."),
    );
  }

  /** De lagen: vinkjes per thema, boven de kaart. */
  function maakKeuze(plekken, themas) {
    const vak = document.querySelector("[data-kaartkeuze]");
    if (!vak || themas.length < 2) return;
    const melding = maak("p", "ww-kaart-melding");
    melding.setAttribute("role", "status");
    const vakjes = vak.querySelector("fieldset");
    const vinkjes = themas.map(({ id, naam }) => {
      const vinkje = Object.assign(maak("input"), { type: "checkbox", value: id });
      vakjes.append(maak("label", "ww-kaart-thema", vinkje, maak("span", "", naam)));
      return vinkje;
    });
    vak.addEventListener("change", () => {
      const gekozen = new Set(vinkjes.filter(({ checked }) => checked).map(({ value }) => value));
      melding.textContent = `U ziet ${telling(plekken.kies(gekozen).length, "plek", "plekken")}.`;
    });
    vak.after(melding);
    vak.hidden = false;
  }

  window.wegwijzerKaart = wegwijzerKaart;
})();
