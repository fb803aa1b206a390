// Bevindingen bij hun veld laten zien. Pas als iemand dat veld heeft aangeraakt, of verder wil.
import { maak } from "../element.js";
import { element } from "./formulier.js";

// Het veld op deze plek, of het dichtste erboven dat in het formulier staat.
export function veldVan(houder, plek) {
  let [gevonden, hier, naam] = [null, houder, ""];
  for (const stap of plek) {
    if (typeof stap === "number") {
      const item = gevonden?.querySelectorAll("[data-item]")[stap];
      if (!item) break;
      gevonden = hier = item;
    } else {
      naam = naam ? `${naam}.${stap}` : stap;
      const veld = element(hier, naam);
      if (veld) gevonden = veld;
    }
  }
  return gevonden;
}

export function raakAan(veld, aangeraakt) {
  for (let deel = veld.closest("[data-plek], [data-item]"); deel; deel = deel.parentElement.closest("[data-plek], [data-item]")) {
    aangeraakt.add(deel);
  }
}

export function toonFouten(houder, bevindingen, aangeraakt) {
  for (const oud of houder.querySelectorAll(".ww-vraag--fout")) {
    oud.classList.remove("ww-vraag--fout");
    const [tekst, invoer] = delen(oud);
    Object.assign(tekst, { textContent: "", hidden: true });
    invoer?.removeAttribute("aria-invalid");
  }
  for (const een of bevindingen) {
    const veld = veldVan(houder, een.plek);
    if (!veld || !(aangeraakt === null || aangeraakt.has(veld))) continue;
    const [tekst, invoer] = delen(veld);
    const zin = `${een.wat} ${een.doe}`;
    Object.assign(tekst, { textContent: tekst.hidden ? zin : `${tekst.textContent}\n${zin}`, hidden: false });
    veld.classList.add("ww-vraag--fout");
    invoer?.setAttribute("aria-invalid", "true");
  }
}

const delen = (veld) => [
  veld.querySelector(":scope > .ww-vraag__fout"),
  veld.querySelector(":scope > :is(input, select, textarea)"),
];

// De lijst onderaan, met een knop naar elk veld.
export function toonLijst(vak, houder, bevindingen) {
  vak.querySelector("[data-foutenlijst]").replaceChildren(
    ...bevindingen.map((een) => {
      const knop = maak("a", { href: "#" }, `${een.wat} ${een.doe}`);
      knop.addEventListener("click", (klik) => {
        klik.preventDefault();
        naarVeld(houder, een.plek);
      });
      return maak("li", {}, knop);
    }),
  );
  vak.hidden = !bevindingen.length;
  if (bevindingen.length) vak.focus();
}

function naarVeld(houder, plek) {
  const veld = veldVan(houder, plek);
  for (let deel = veld?.closest("details"); deel; deel = deel.parentElement.closest("details")) deel.open = true;
  veld?.querySelector(":is(input, select, textarea):not([hidden])")?.focus();
}
