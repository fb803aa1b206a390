/* Kiezen met vakjes, voor een lijst, de agenda en het zoeken. De keuzes staan in het adres: u kunt ze delen, en terug gaat terug. */
import { maak } from "./element.js";

export const aangevinkt = (vakjes) => vakjes.filter(({ checked }) => checked);

/** De keuzes als paren voor in het adres. */
export const alsParen = (vakjes) => aangevinkt(vakjes).map(({ name, value }) => [name, value]);

/** Een nieuwe stap in de geschiedenis van de browser. */
export function schrijfAdres(paren) {
  const vraag = String(new URLSearchParams(paren));
  history.pushState(null, "", vraag ? `?${vraag}` : location.pathname);
}

/** Zet de vakjes zoals het adres zegt; geeft wat er in het adres staat. */
export function leesAdres(vakjes) {
  const adres = new URLSearchParams(location.search);
  vakjes.forEach((vakje) => (vakje.checked = adres.getAll(vakje.name).includes(vakje.value)));
  return adres;
}

/** Achter een vakje: hoeveel er overblijft als u dit kiest. */
export function toonAantal(vakje, aantal) {
  const label = vakje.closest("label");
  label.querySelector("[data-aantal]").textContent = aantal;
  label.classList.toggle("ww-niets", !aantal && !vakje.checked);
}

/** Een knop per keuze om haar weg te halen, en bij meer keuzes een knop voor alles. `haalWeg` krijgt de vakjes die weg mogen. */
export function toonGekozen(formulier, lijst, vakjes, haalWeg) {
  const aan = aangevinkt(vakjes);
  const knoppen = aan.map((vakje) => wegKnop(vakje.closest("label").querySelector("span").textContent, () => haalWeg([vakje])));
  if (aan.length > 1) knoppen.push(wegKnop("Alles", () => haalWeg(aan)));
  lijst.replaceChildren(...knoppen.map((knop) => maak("li", {}, knop)));
  const teller = formulier.querySelector("[data-gekozen]");
  Object.assign(teller, { textContent: aan.length, hidden: !aan.length });
}

function wegKnop(tekst, klik) {
  const kruis = maak("span", { className: "ww-weg__kruis", ariaHidden: "true" }, "×");
  const knop = maak("button", { type: "button", className: "ww-weg", ariaLabel: `${tekst} weghalen` }, tekst, kruis);
  knop.addEventListener("click", klik);
  return knop;
}

/** Op een breed scherm staan de keuzes open, op een smal scherm niet. */
export function klapOpen(details) {
  const breed = matchMedia("(min-width: 60rem)");
  const klap = () => (details.open = breed.matches);
  breed.addEventListener("change", klap);
  klap();
}
