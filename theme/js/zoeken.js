/* De zoekpagina. De vraag, de plaats en de keuzes staan in het adres: u kunt ze delen, en terug gaat terug. */
import { mijnKern } from "./kern.js";
import { aangevinkt, alsParen, klapOpen, leesAdres, schrijfAdres, toonAantal, toonGekozen } from "./keuzes.js";
import { ordenen, telHier } from "./ordenen.js";
import { maakLijst } from "./zoekbeeld.js";
import { maakZoekmachine } from "./zoekmachine.js";

const wortel = new URL("..", import.meta.url);
const pagina = document.querySelector("[data-zoeken]");
const vraagformulier = pagina.querySelector("#zoekvraag");
const [vraag, waar] = [vraagformulier.q, vraagformulier.kern];
const keuzeformulier = pagina.querySelector("[data-keuze-zoeken]");
const vakjes = [...keuzeformulier.querySelectorAll("input")];
const gevonden = pagina.querySelector(".ww-gevonden");
const hoeveel = pagina.querySelector("[data-hoeveel]");
const { title: titel } = document;
let machine;
let beurt = 0;

/** Zoek wat er nu in het formulier staat, en laat het zien. */
async function toon() {
  const dezeBeurt = ++beurt;
  const woorden = vraag.value.trim();
  const leeg = !woorden && !new URLSearchParams(location.search).get("kern") && !aangevinkt(vakjes).length;
  pagina.querySelector("[data-uitkomst]").hidden = leeg;
  pagina.querySelector("[data-geen-vraag]").hidden = !leeg;
  document.title = woorden ? `${woorden} | ${titel}` : titel;
  if (leeg) return;
  gevonden.ariaBusy = "true";
  try {
    await zoekEnToon(() => dezeBeurt === beurt);
  } catch {
    machine = undefined;
    hoeveel.textContent = "Zoeken lukt nu niet. Kies hieronder een onderwerp, of probeer het straks nog eens.";
    pagina.querySelector("[data-geen-vraag]").hidden = false;
  }
  if (dezeBeurt === beurt) gevonden.ariaBusy = "false";
}

async function zoekEnToon(isNogNodig) {
  machine ??= await maakZoekmachine(wortel);
  const groepen = await keuzegroepen();
  const uitkomst = await ordenen(machine, {
    vraag: vraag.value,
    gebieden: waar?.value ? [waar.value] : [],
    keuzes: [...groepen.values()],
  });
  const getoond = await maakLijst(machine, uitkomst, { pagina, namen: naamVan, zoekOveral });
  const aantallen = await telPerVakje(uitkomst, groepen);
  if (!isNogNodig()) return;
  getoond();
  aantallen.forEach(([vakje, aantal]) => toonAantal(vakje, aantal));
  toonGekozen(keuzeformulier, pagina.querySelector("[data-weg]"), vakjes, haalWeg);
  // Vinden we ook zonder keuze niets, dan valt er niets te kiezen.
  keuzeformulier.hidden = !aangevinkt(vakjes).length && !uitkomst.mogelijk.length;
}

/** Per soort keuze alles wat bij een van de gekozen waarden past. */
async function keuzegroepen() {
  const groepen = new Map();
  for (const [soort, waarde] of alsParen(vakjes)) {
    const past = await machine.perKeuze(soort, waarde);
    groepen.set(soort, new Set([...(groepen.get(soort) ?? []), ...past]));
  }
  return groepen;
}

async function telPerVakje(uitkomst, groepen) {
  const tel = async (vakje) => {
    const past = await machine.perKeuze(vakje.name, vakje.value);
    return [vakje, telHier(uitkomst, [...new Map(groepen).set(vakje.name, past).values()])];
  };
  return Promise.all(vakjes.map(tel));
}

function naamVan(gebieden) {
  const opties = [...(waar?.options ?? [])].filter((optie) => gebieden.includes(optie.value));
  return opties.length === 1 ? opties[0].text : "";
}

/** De knop waar iemand op drukte, kan weg zijn: hij gaat verder bij wat er gevonden is. */
async function zoekOpnieuw() {
  await onthoud();
  hoeveel.focus();
}

function zoekOveral() {
  waar.value = "";
  return zoekOpnieuw();
}

function haalWeg(weg) {
  weg.forEach((vakje) => (vakje.checked = false));
  return zoekOpnieuw();
}

function onthoud() {
  const velden = [["q", vraag.value.trim()], ["kern", waar?.value], ...alsParen(vakjes)];
  // Wie een dorp liet onthouden en nu overal zoekt, houdt dat zo als de bladzijde opnieuw laadt.
  schrijfAdres(velden.filter(([naam, waarde]) => waarde || (naam === "kern" && mijnKern())));
  return toon();
}

function herstel() {
  const adres = leesAdres(vakjes);
  vraag.value = adres.get("q") ?? "";
  if (waar) waar.value = adres.has("kern") ? adres.get("kern") : (mijnKern()?.id ?? "");
  if (waar && !waar.selectedOptions.length) waar.value = "";
  return toon();
}

vraagformulier.addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  zoekOpnieuw();
});
waar?.addEventListener("change", onthoud);
keuzeformulier.addEventListener("change", onthoud);
keuzeformulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
addEventListener("popstate", herstel);
pagina.querySelectorAll("[data-zonder-script]").forEach((element) => (element.hidden = true));
klapOpen(keuzeformulier.querySelector("details"));
await herstel();
