// De pagina 'Is mijn tekst makkelijk?': kijkt mee tijdens het typen. Alles gebeurt in de browser.

import { maak } from "./element.js";
import { Lezer } from "./leesgemak/lezer.js";
import { aantal } from "./tekst.js";

const WACHT = 300;
const MEESTE_TIPS = 100;
const OORDELEN = {
  goed: ["goed", "Goed te lezen."],
  "let op": ["let-op", "Dit kan makkelijker."],
  "te moeilijk": ["moeilijk", "Dit is te moeilijk voor veel lezers."],
  "te kort": ["kort", "Uw tekst is nog te kort voor een oordeel."],
  "geen Nederlands": ["kort", "Dit lijkt geen Nederlands."],
};

const OVER_DE_ZIN = new Set(["zin-te-lang", "lijdende-vorm", "veel-moeilijke-woorden", "lezer-niet-aangesproken"]);

const formulier = document.querySelector(".ww-leesgemak");
const veld = formulier.querySelector("textarea");
const oordeelvak = formulier.querySelector(".ww-leesgemak-oordeel");
const delen = formulier.querySelector("[data-delen]");
const gemerkt = formulier.querySelector("[data-gemerkt]");
const tips = formulier.querySelector("[data-tips]");
const voorbeeld = formulier.querySelector("[data-voorbeeld]");
const wis = formulier.querySelector("[type=reset]");
let belofte;
let wekker;

function haalLezer() {
  belofte ??= fetch(formulier.dataset.tabel)
    .then((antwoord) => {
      if (!antwoord.ok) throw new Error(antwoord.status);
      return antwoord.json();
    })
    .then((tabel) => new Lezer(tabel));
  return belofte;
}

async function kijkNa() {
  try {
    const lezer = await haalLezer();
    toon(veld.value, lezer.beoordeel(veld.value));
  } catch {
    belofte = undefined;
    zegOordeel("kort", "De woordenlijst laadt niet. Probeer het later opnieuw.");
  }
}

function toon(tekst, { meting, bevindingen }) {
  delen.hidden = bevindingen.length === 0;
  // Een voorbeeld komt nooit over een eigen tekst heen.
  voorbeeld.hidden = Boolean(tekst.trim());
  wis.hidden = !voorbeeld.hidden;
  if (!tekst.trim()) {
    zegOordeel("kort", "Hier komt het oordeel.");
    return;
  }
  const [soort, zin] = OORDELEN[meting.band];
  zegOordeel(soort, `${zin} ${raad(bevindingen.length, meting.band)}`);
  const eerste = bevindingen.slice(0, MEESTE_TIPS);
  gemerkt.replaceChildren(...stukken(tekst, eerste));
  tips.replaceChildren(...eerste.map(tip));
}

function raad(getal, band) {
  if (getal) return `Wij hebben ${aantal(getal, "tip", "tips")}.${getal > MEESTE_TIPS ? ` U ziet de eerste ${MEESTE_TIPS}.` : ""}`;
  return band === "te kort" ? "Schrijf nog een paar zinnen." : "Wij hebben geen tips.";
}

function zegOordeel(soort, zin) {
  oordeelvak.dataset.oordeel = soort;
  if (oordeelvak.textContent !== zin) oordeelvak.textContent = zin;
}

// De tekst met een streep onder elke zin en een kleur achter elk woord waar een tip bij hoort, en het nummer erachter.
function stukken(tekst, bevindingen) {
  const grenzen = new Set([0, tekst.length, ...bevindingen.flatMap(({ van, tot }) => [van, tot])]);
  const plaatsen = [...grenzen].sort((een, ander) => een - ander);
  return plaatsen.slice(0, -1).map((van, nummer) => {
    const tot = plaatsen[nummer + 1];
    const hier = bevindingen.filter((een) => een.van <= van && tot <= een.tot);
    if (!hier.length) return tekst.slice(van, tot);
    const merk = maak("mark", {}, tekst.slice(van, tot));
    merk.dataset.soort = hier.some(({ code }) => !OVER_DE_ZIN.has(code)) ? "stuk" : "zin";
    const nummers = bevindingen.flatMap((een, plek) => (een.tot === tot ? [plek + 1] : []));
    if (nummers.length) merk.dataset.nummer = nummers.join(", ");
    return merk;
  });
}

function tip({ van, tot, wat, doe }) {
  const knop = maak("button", { type: "button", title: "Ga naar deze plek in uw tekst" }, wat);
  knop.addEventListener("click", () => wijsAan(van, tot));
  return maak("li", {}, knop, maak("p", {}, doe));
}

// De browser schuift in een lang veld niet zelf naar de plek: wij schatten hoe ver die is.
function wijsAan(van, tot) {
  veld.focus();
  veld.setSelectionRange(van, tot);
  veld.scrollTop = (veld.scrollHeight * van) / veld.value.length - veld.clientHeight / 2;
  veld.scrollIntoView({ block: "center" });
}

function straks() {
  clearTimeout(wekker);
  wekker = setTimeout(kijkNa, WACHT);
}

veld.addEventListener("focus", () => haalLezer().catch(() => {}), { once: true });
veld.addEventListener("input", straks);
formulier.addEventListener("reset", () => {
  straks();
  veld.focus();
});
formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
voorbeeld.addEventListener("click", () => {
  veld.value = voorbeeld.dataset.voorbeeld;
  veld.focus();
  kijkNa();
});
document.querySelector("[data-zonder-hulp]").hidden = true;
formulier.hidden = false;
