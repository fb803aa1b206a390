/* De agenda: wat is er deze en volgende week, en wat is er dichtbij? Een bladzijde kan een paar dagen oud zijn. */
import { dagVanVandaag, dagnummer, isoDatum, isoNu, weekdag } from "./datum.js";
import { maak } from "./element.js";

const agenda = document.querySelector("[data-agenda]");
// Zoveel keren staan open, net als in de bouw.
const OPEN = 12;
let verdeeld;

/** Bij welke keuzes van 'Wanneer?' een dag hoort. Op zondag is 'dit weekend' alleen vandaag. */
function periodes(dag) {
  const vandaag = dagVanVandaag();
  const volgende = vandaag - weekdag(vandaag) + 7;
  const hoort = {
    vandaag: dag === vandaag,
    morgen: dag === vandaag + 1,
    weekend: dag >= volgende - 2 && dag < volgende,
    "volgende-week": dag >= volgende && dag < volgende + 7,
  };
  return Object.keys(hoort).filter((naam) => hoort[naam]);
}

/** Zet bij elke keer wanneer die is, en bij een week of het deze of de volgende is. */
function merkTijd() {
  for (const dag of agenda.querySelectorAll(".ww-dag")) {
    const wanneer = periodes(dagnummer(dag.dataset.datum)).join(" ");
    if (wanneer) dag.querySelectorAll(".ww-keer").forEach((keer) => (keer.dataset.wanneer = wanneer));
  }
  const maandag = dagVanVandaag() - weekdag(dagVanVandaag());
  const namen = { [isoDatum(maandag)]: "Deze week", [isoDatum(maandag + 7)]: "Volgende week" };
  for (const week of agenda.querySelectorAll(".ww-agendaweek")) {
    const naam = namen[week.dataset.week];
    if (naam) week.querySelector("h2").textContent = naam;
  }
}

/** Telt per dag wat er te zien is, zet de eerste dagen open, en zet in de kalender alleen links naar dagen die er zijn. */
function verdeel() {
  const nieuw = location.search !== verdeeld;
  verdeeld = location.search;
  let samen = 0;
  for (const dag of agenda.querySelectorAll(".ww-dag:not([hidden])")) {
    const hier = dag.querySelectorAll(".ww-keer:not([hidden])").length;
    dag.querySelector("[data-hoeveel]").textContent = hier;
    if (nieuw) dag.open = !samen || samen + hier <= OPEN;
    samen += hier;
  }
  document.querySelectorAll("[data-cel]").forEach(werkCelBij);
  wijs();
}

function werkCelBij(cel) {
  const datum = cel.dataset.cel;
  const er = agenda.querySelector(`#dag-${datum}:not([hidden])`);
  if (Boolean(er) !== Boolean(cel.querySelector("a"))) {
    const inhoud = cel.firstElementChild.childNodes;
    cel.replaceChildren(er ? maak("a", { href: `#dag-${datum}` }, ...inhoud) : maak("span", {}, ...inhoud));
  }
  if (datum === isoDatum(dagVanVandaag())) cel.firstElementChild.setAttribute("aria-current", "date");
}

/** Zet de dag open waar het adres naar wijst. */
function wijs() {
  const dag = /^#dag-[-0-9]+$/.test(location.hash) && document.querySelector(location.hash);
  if (dag && !dag.open) dag.open = true;
}

/** Weken waarvan elke dag voorbij is, horen er niet meer. */
function ruimOp() {
  for (const dag of agenda.querySelectorAll(".ww-dag[hidden]")) dag.remove();
  for (const week of agenda.querySelectorAll(".ww-agendaweek")) if (!week.querySelector(".ww-dag")) week.remove();
}

/** Haalt de agenda's van de buren op en zet hun keren erbij, op volgorde van tijd. */
async function haalBuren() {
  const adressen = [...document.querySelectorAll("[data-buur]")].map(({ href }) => href);
  // Eén agenda die niet komt, houdt de andere niet tegen.
  const gehaald = await Promise.allSettled(adressen.map((adres) => fetch(adres).then((antwoord) => (antwoord.ok ? antwoord.text() : ""))));
  for (const { value } of gehaald) if (value) voegToe(new DOMParser().parseFromString(value, "text/html"));
}

function voegToe(pagina) {
  const nu = isoNu();
  for (const keer of pagina.querySelectorAll(".ww-keer")) {
    if (keer.dataset.eind <= nu) continue;
    const week = zoekWeek(keer.closest(".ww-agendaweek"));
    const dag = zoekDag(week, keer.closest(".ww-dag"));
    const lijst = dag.querySelector(".ww-keren");
    if ([...lijst.children].some((ander) => sleutel(ander) === sleutel(keer))) continue;
    keer.dataset.buur = "";
    keer.classList.add("ww-keer--buur");
    zetOpVolgorde(lijst, document.adoptNode(keer), (ander) => ander.dataset.begin);
  }
}

const sleutel = (keer) => `${keer.dataset.eind} ${keer.querySelector("a").getAttribute("href")}`;

const zoekWeek = (bron) =>
  agenda.querySelector(`[data-week="${bron.dataset.week}"]`) ?? zetOpVolgorde(agenda, leeg(bron, ".ww-dag"), (week) => week.dataset.week);

const zoekDag = (week, bron) =>
  week.querySelector(`[data-datum="${bron.dataset.datum}"]`) ??
  zetOpVolgorde(week.querySelector(".ww-dagen"), leeg(bron, ".ww-keer"), (dag) => dag.dataset.datum);

function leeg(bron, wat) {
  const kopie = document.importNode(bron, true);
  kopie.querySelectorAll(wat).forEach((element) => element.remove());
  return kopie;
}

/** Zet een element voor het eerste dat later komt; geeft het element terug. */
function zetOpVolgorde(ouder, element, tijd) {
  const later = [...ouder.children].find((ander) => tijd(ander) > tijd(element));
  ouder.insertBefore(element, later ?? null);
  return element;
}

function maakDichtbij(vak) {
  const knop = vak.querySelector("button");
  knop.addEventListener("click", async () => {
    if (knop.ariaBusy === "true") return;
    const aan = knop.ariaPressed !== "true";
    Object.assign(knop, { ariaPressed: aan, ariaBusy: "true" });
    document.querySelector("[data-leeg]")?.toggleAttribute("hidden", aan);
    if (aan) await haalBuren();
    else agenda.querySelectorAll("[data-buur]").forEach((keer) => keer.remove());
    knop.ariaBusy = "false";
    merkTijd();
    document.querySelector("[data-keuze]").dispatchEvent(new Event("ververs"));
  });
  vak.hidden = false;
}

if (agenda) {
  ruimOp();
  merkTijd();
  verdeel();
  document.querySelector("[data-keuze]")?.addEventListener("getoond", verdeel);
  addEventListener("hashchange", wijs);
  document.querySelectorAll("[data-dichtbij]").forEach(maakDichtbij);
}
