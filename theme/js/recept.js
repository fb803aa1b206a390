/* Welzijn op recept: kiezen wat past, en het blad laten zien. Alles gebeurt op deze computer: er gaat niets weg. */
import { bewaar, lees } from "./geheugen.js";
import { alsParen, leesAdres } from "./keuzes.js";
import { Blad } from "./recept/blad.js";
import { zinnen } from "./recept/zinnen.js";
import { aantal } from "./tekst.js";

const HOOGUIT = 3;
const SOORTEN = ["dimensie", "doelgroep", "dag", "dagdeel", "taal", "samen"];
const vak = document.querySelector("[data-recept]");
const zoek = (kiezer, binnen = vak) => binnen.querySelector(kiezer);
const gids = JSON.parse(zoek("[data-gegevens]").textContent);
const formulier = zoek("[data-formulier]");
const vakjes = [...formulier.querySelectorAll("[type=checkbox]")];
const blad = new Blad(zoek("[data-blad]"), gids);
let kern = "";
let gekozen = [];

const aangevinkt = (naam) => vakjes.filter(({ name, checked }) => name === naam && checked).map(({ value }) => value);

/** De activiteiten van deze kern die bij alle keuzes passen, dichtbij eerst. */
function passend() {
  const leeftijd = parseInt(formulier.elements.leeftijd.value, 10);
  const keuzes = SOORTEN.map((soort) => [soort, aangevinkt(soort)]).filter(([, gekozen]) => gekozen.length);
  const [alles, eisen] = [aangevinkt("alles").length > 0, aangevinkt("eis")];
  return gids.gebieden[kern].volgorde.filter(([id]) => {
    const een = gids.activiteiten[id];
    return (
      (alles || een.recept) &&
      keuzes.every(([soort, waarden]) => waarden.some((waarde) => heeft(een, soort, waarde))) &&
      eisen.every((eis) => een.past[eis]) &&
      (Number.isNaN(leeftijd) || ((een.van ?? 0) <= leeftijd && leeftijd <= (een.tot ?? 150)))
    );
  });
}

function heeft(een, soort, waarde) {
  return een.past[soort].includes(waarde) || (soort === "doelgroep" && een.past[soort].includes("iedereen"));
}

function toon() {
  zoek("[data-uitkomst]").hidden = !kern;
  if (!kern) return;
  const over = passend();
  zoek("[data-hoeveel]").textContent = aantal(over.length, "activiteit past", "activiteiten passen");
  zoek("[data-niets]").hidden = over.length > 0;
  zoek("[data-lijst]").replaceChildren(...over.map(([id, afstand]) => regel(id, afstand)));
  zoek("[data-print]").disabled = !gekozen.length;
  blad.vul(kern, gekozen, aangevinkt("dimensie"));
  onthoud();
}

function regel(id, afstand) {
  const een = gids.activiteiten[id];
  const element = zoek("[data-regel]").content.firstElementChild.cloneNode(true);
  const zet = (naam, tekst) => (zoek(`[data-${naam}]`, element).textContent = tekst);
  zet("naam", een.naam);
  zet("samenvatting", een.samenvatting);
  zet("kort", zinnen(een.kort, een.kosten));
  zet("waar", zinnen(een.waar, afstand && `${afstand} verderop`));
  zet("vers", een.verlopen ? `Al lang niet nagekeken. De laatste keer was ${een.nagekeken}.` : `Nagekeken op ${een.nagekeken}.`);
  const aan = gekozen.includes(id);
  const knop = Object.assign(zoek("button", element), { textContent: aan ? "Gekozen" : "Kies", ariaPressed: aan, disabled: !aan && gekozen.length >= HOOGUIT });
  knop.setAttribute("aria-label", `${knop.textContent}: ${een.naam}`);
  knop.dataset.id = id;
  return element;
}

function kies(id) {
  gekozen = gekozen.includes(id) ? gekozen.filter((ander) => ander !== id) : [...gekozen, id].slice(0, HOOGUIT);
  toon();
  zoek(`[data-lijst] [data-id="${id}"]`)?.focus();
}

/** De keuze staat in een link. Het adres van de pagina blijft gelijk: anders haalt een browser er iets bij op. */
function onthoud() {
  const vraag = new URLSearchParams([["kern", kern], ...alsParen(vakjes)]);
  if (formulier.elements.leeftijd.value) vraag.set("leeftijd", formulier.elements.leeftijd.value);
  gekozen.forEach((id, nummer) => vraag.set("abc"[nummer], id));
  zoek("[data-link]").href = `?${vraag}`;
  bewaar("recept-kern", kern);
}

function herstel() {
  const vraag = leesAdres(vakjes);
  const gevraagd = vak.dataset.alleen || vraag.get("kern") || lees("recept-kern");
  kern = Object.hasOwn(gids.gebieden, gevraagd) ? gevraagd : "";
  formulier.elements.leeftijd.value = vraag.get("leeftijd") ?? "";
  if (formulier.elements.kern) formulier.elements.kern.value = kern;
  gekozen = [...new Set([..."abc"].map((letter) => vraag.get(letter)))].filter((id) => Object.hasOwn(gids.activiteiten, id));
  zoek(".ww-recept__meer").open = vakjes.some(({ checked, name }) => checked && name !== "dimensie") || vraag.has("leeftijd");
  toon();
}

/** Zet de pagina op deze computer klaar, zodat hij ook zonder internet opent. */
async function zetKlaar() {
  try {
    await navigator.serviceWorker.register("werker.js");
    const kast = await caches.open("ww-recept");
    const delen = performance.getEntriesByType("resource").map(({ name }) => name);
    const eigen = delen.filter((adres) => adres.startsWith(location.origin) && !adres.endsWith("werker.js"));
    await kast.addAll([location.pathname, ...new Set(eigen.map((adres) => adres.split("?")[0]))]);
    vak.dataset.klaar = "ja";
  } catch {
    // Zonder deze hulp werkt alles ook, maar alleen met internet.
  }
}

formulier.addEventListener("input", () => {
  kern = formulier.elements.kern?.value ?? kern;
  toon();
});
formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
zoek("[data-lijst]").addEventListener("click", ({ target }) => target.dataset.id && kies(target.dataset.id));
zoek("[data-groot]").addEventListener("change", ({ target }) => blad.zetGroot(target.checked));
formulier.hidden = false;
vak.querySelectorAll("[data-zonder-script]").forEach((element) => (element.hidden = true));
herstel();
addEventListener("load", zetKlaar);
