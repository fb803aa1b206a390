/* De kaart met plekken. Folium maakt kaart en tegels; dit zet er grenzen, namen en plekken op. */
import { maak } from "./element.js";
import { tekenGrond } from "./kaart/grond.js";
import { tekenNamen } from "./kaart/namen.js";
import { Plekken } from "./kaart/plekken.js";
import { aantal } from "./tekst.js";

window.wegwijzerKaart = (kaart, gegevens) => {
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
};

/** De lagen: vinkjes per thema, boven de kaart. */
function maakKeuze(plekken, themas) {
  const vak = document.querySelector("[data-kaartkeuze]");
  if (!vak || themas.length < 2) return;
  const melding = maak("p", { className: "ww-kaart-melding", role: "status" });
  const vakjes = vak.querySelector("fieldset");
  const vinkjes = themas.map(({ id, naam }) => {
    const vinkje = maak("input", { type: "checkbox", value: id });
    vakjes.append(maak("label", { className: "ww-kaart-thema" }, vinkje, maak("span", {}, naam)));
    return vinkje;
  });
  vak.addEventListener("change", () => {
    const gekozen = new Set(vinkjes.filter(({ checked }) => checked).map(({ value }) => value));
    melding.textContent = `U ziet ${aantal(plekken.kies(gekozen).length, "plek", "plekken")}.`;
  });
  vak.after(melding);
  vak.hidden = false;
}
