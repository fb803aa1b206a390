// De pagina 'Is mijn tekst makkelijk?': kijkt mee tijdens het typen. Alles gebeurt in de browser.

import { Lezer } from "./leesgemak/lezer.js";

const WACHT = 300;
const OORDELEN = {
  goed: ["goed", "Goed te lezen."],
  "let op": ["let-op", "Dit kan makkelijker."],
  "te moeilijk": ["moeilijk", "Dit is te moeilijk voor veel lezers."],
  "te kort": ["kort", "Deze tekst is te kort voor een oordeel."],
  "geen Nederlands": ["kort", "Dit lijkt geen Nederlands."],
};

const OVER_DE_ZIN = new Set(["zin-te-lang", "lijdende-vorm", "veel-moeilijke-woorden", "lezer-niet-aangesproken"]);

const formulier = document.querySelector(".ww-leesgemak");
const veld = formulier.querySelector("textarea");
const oordeelvak = formulier.querySelector(".ww-leesgemak-oordeel");
const delen = formulier.querySelector("[data-delen]");
const gemerkt = formulier.querySelector("[data-gemerkt]");
const tips = formulier.querySelector("[data-tips]");
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
  if (!tekst.trim()) {
    zegOordeel("kort", "Hier komt het oordeel.");
    return;
  }
  const [soort, zin] = OORDELEN[meting.band];
  const aantal = bevindingen.length === 1 ? "1 tip" : `${bevindingen.length} tips`;
  zegOordeel(soort, bevindingen.length ? `${zin} Wij hebben ${aantal}.` : `${zin} Wij hebben geen tips.`);
  gemerkt.replaceChildren(...stukken(tekst, bevindingen));
  tips.replaceChildren(...bevindingen.map((bevinding) => tip(tekst, bevinding)));
}

function zegOordeel(soort, zin) {
  oordeelvak.dataset.oordeel = soort;
  if (oordeelvak.textContent !== zin) oordeelvak.textContent = zin;
}

// De tekst met een streep onder elke zin en een kleur achter elk woord waar een tip bij hoort.
function stukken(tekst, bevindingen) {
  const grenzen = new Set([0, tekst.length, ...bevindingen.flatMap(({ van, tot }) => [van, tot])]);
  const plaatsen = [...grenzen].sort((een, ander) => een - ander);
  return plaatsen.slice(0, -1).map((van, nummer) => {
    const tot = plaatsen[nummer + 1];
    const hier = bevindingen.filter((een) => een.van <= van && tot <= een.tot);
    if (!hier.length) return document.createTextNode(tekst.slice(van, tot));
    const merk = document.createElement("mark");
    merk.dataset.soort = hier.some(({ code }) => !OVER_DE_ZIN.has(code)) ? "stuk" : "zin";
    merk.textContent = tekst.slice(van, tot);
    return merk;
  });
}

function tip(tekst, { van, tot, wat, doe }) {
  const punt = document.createElement("li");
  const knop = document.createElement("button");
  knop.type = "button";
  knop.textContent = wat;
  knop.title = "Ga naar deze plek in uw tekst";
  knop.addEventListener("click", () => {
    veld.focus();
    veld.setSelectionRange(van, tot);
  });
  const raad = document.createElement("p");
  raad.textContent = doe;
  punt.append(knop, raad);
  return punt;
}

function straks() {
  clearTimeout(wekker);
  wekker = setTimeout(kijkNa, WACHT);
}

veld.addEventListener("focus", () => haalLezer().catch(() => {}), { once: true });
veld.addEventListener("input", straks);
formulier.addEventListener("reset", straks);
formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
formulier.querySelector("[data-voorbeeld]").addEventListener("click", ({ target }) => {
  veld.value = target.dataset.voorbeeld;
  kijkNa();
});
document.querySelector("[data-zonder-hulp]").hidden = true;
formulier.hidden = false;
