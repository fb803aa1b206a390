// De pagina 'Geef het door': kiezen, invullen, nakijken en versturen.
import { dagVanVandaag, isoDatum } from "../datum.js";
import { naarKlembord } from "../delen.js";
import { alsBlok, alsTekst, metVeranderingen, momentopname, opPlek, veranderingen } from "./bericht.js";
import { leesVrij } from "./dagen.js";
import { lijktOp } from "./dubbel.js";
import { element, lees, vul, werkBij } from "./formulier.js";
import { raakAan, toonFouten, toonLijst, veldVan } from "./fouten.js";
import { isLeeg, keur } from "./keuren.js";
import { tijdveld, toonDubbel, toonKeren, toonNu } from "./meekijken.js";
import { overzicht } from "./overzicht.js";
import { luister, voegTijdToe } from "./rijen.js";
import { Postbus, bewaar, mailadres } from "./versturen.js";
import { inZinnen } from "./zinnen.js";

const MAIL_PAST = 1900;
const ONDERWERP = { nieuw: "Nieuw", klopt: "Klopt nog", gestopt: "Gestopt", verandering: "Klopt niet" };
const NIEUW = { activiteiten: "Een nieuwe activiteit", locaties: "Een nieuwe plek", organisaties: "Een nieuwe organisatie" };
const pagina = document.querySelector("[data-doorgeven]");
const vind = (kenmerk) => pagina.querySelector(`[${kenmerk}]`);
const formulier = pagina.querySelector("form");
const vandaag = dagVanVandaag();
const staat = { aangeraakt: new Set(), toch: false };

async function haal(pad) {
  const antwoord = await fetch(pagina.dataset.bron + pad, { cache: "no-cache" });
  if (!antwoord.ok) throw new Error(pad);
  return antwoord.json();
}

function toonStap(stap) {
  for (const deel of pagina.querySelectorAll("[data-stap]")) deel.hidden = deel.dataset.stap !== stap;
  vind("data-lead").hidden = stap !== "kies" && (stap !== "invullen" || staat.soort === "nieuw");
  (pagina.querySelector(`[data-stap="${stap}"] [tabindex="-1"]`) ?? pagina.querySelector("h1")).focus();
}

async function start() {
  const vraag = new URLSearchParams(location.search);
  staat.lijst = Object.keys(NIEUW).find((lijst) => lijst === vraag.get("lijst")) ?? "activiteiten";
  staat.soort = ["nieuw", "verandering", "gestopt", "klopt"].find((soort) => soort === vraag.get("soort")) ?? "verandering";
  staat.id = /^[a-z0-9-]+$/.exec(vraag.get("id") ?? "")?.[0];
  if (staat.soort !== "nieuw" && !staat.id) return toonStap("kies");
  staat.regels = await haal("regels.json");
  staat.record = staat.soort === "nieuw" ? { gegevens: {}, versie: "" } : await haal(`${staat.lijst}/${staat.id}.json`);
  staat.velden = pagina.querySelector(`[data-lijst="${staat.lijst}"]`);
  staat.vragen = staat.regels.vragen[staat.lijst];
  if (pagina.dataset.postbus) staat.postbus = new Postbus(pagina.dataset.postbus);
  begin();
}

function begin() {
  vul(staat.vragen, staat.velden, staat.record.gegevens);
  if (staat.soort === "nieuw" && staat.lijst === "activiteiten") voegTijdToe(tijdveld(staat));
  staat.begin = momentopname(staat.vragen, staat.velden);
  for (const groep of staat.velden.querySelectorAll(".ww-doorgeven__groep")) groep.open = staat.soort === "nieuw" && !element(groep, "toegankelijk");
  if (staat.id) {
    Object.assign(vind("data-over-link"), { textContent: staat.record.naam, href: pagina.dataset.wortel + staat.record.adres });
    vind("data-over").hidden = vind("data-soorten").hidden = false;
    formulier.elements.soort.value = staat.soort;
  } else pagina.querySelector("h1").textContent = NIEUW[staat.lijst];
  kies();
  luister(formulier, (knop) => veranderd(knop));
  for (const soort of ["input", "change"]) formulier.addEventListener(soort, ({ target }) => veranderd(target));
  formulier.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    verder();
  });
  toonStap("invullen");
  if (staat.soort === "klopt") verder();
}

function kies() {
  for (const deel of pagina.querySelectorAll("[data-bij]")) deel.hidden = deel.dataset.bij !== staat.soort;
  staat.velden.hidden = !["nieuw", "verandering"].includes(staat.soort);
  bekijk();
}

function veranderd(doel) {
  staat.toch = false;
  staat.postbus?.begin().catch(() => {});
  if (doel.name === "soort") {
    staat.soort = doel.value;
    return kies();
  }
  raakAan(doel, staat.aangeraakt);
  werkBij(formulier);
  clearTimeout(staat.wacht);
  staat.wacht = setTimeout(bekijk, 250);
}

// Kijk alles na en laat zien wat er nu staat, wanneer het is, en of het er al is.
function bekijk(alles = false) {
  werkBij(formulier);
  const ingevuld = lees(staat.vragen, staat.velden);
  const gegevens = { ...staat.record.gegevens, ...ingevuld };
  const bevindingen = nagekeken().filter((een) => veldVan(staat.velden, een.plek));
  toonFouten(staat.velden, bevindingen, alles ? null : staat.aangeraakt);
  toonKeren(staat, gegevens, vrij(gegevens), vandaag);
  toonNu(staat, ingevuld);
  if (staat.soort === "nieuw" && staat.lijst === "activiteiten") zoekDubbel(gegevens);
  return bevindingen.filter(({ niveau }) => niveau === "fout");
}

function nagekeken() {
  const velden = veranderingen(staat.vragen, staat.velden, staat.begin, staat.record.gegevens);
  const gegevens = metVeranderingen(staat.record.gegevens, velden);
  const beheer = { gecontroleerd: isoDatum(vandaag), door: "de redactie" };
  const heel = staat.soort === "nieuw" ? { ...gegevens, beheer } : gegevens;
  return keur(staat.regels, staat.lijst, heel, vandaag, vrij(heel)).map((een) => inZinnen(een, staat.regels.meldingen));
}

function gemeente(gegevens) {
  const { gemeenten } = staat.regels;
  return staat.record.gemeente ?? gemeenten[gegevens.locatie] ?? gemeenten[gegevens.gebieden?.[0]] ?? Object.keys(staat.regels.vrij)[0];
}

const vrij = (gegevens) => leesVrij(staat.regels.vrij[gemeente(gegevens)]);

async function zoekDubbel(gegevens) {
  if (!gegevens.naam) return;
  staat.bekend ??= Promise.all(Object.keys(staat.regels.vrij).map((waar) => haal(`bekend/${waar}.json`).catch(() => [])));
  toonDubbel(vind("data-dubbel"), lijktOp(gegevens, (await staat.bekend).flat()), pagina.dataset.wortel);
}

function voorstel() {
  const { soort, lijst, id, record } = staat;
  const velden = {
    nieuw: () => veranderingen(staat.vragen, staat.velden, staat.begin, {}),
    verandering: () => veranderingen(staat.vragen, staat.velden, staat.begin, record.gegevens),
    gestopt: () => ({ "beheer.stopt_op": { oud: opPlek(record.gegevens, "beheer.stopt_op"), nieuw: formulier.querySelector("#v-stopt").value } }),
    klopt: () => ({ "beheer.gecontroleerd": { oud: opPlek(record.gegevens, "beheer.gecontroleerd"), nieuw: isoDatum(vandaag) } }),
  }[soort]();
  const [toelichting, afzender] = ["#toelichting", "#afzender"].map((naam) => formulier.querySelector(naam).value.trim());
  return { wegwijzer: 1, soort, lijst, id: id ?? "", versie: record.versie, velden, toelichting, afzender };
}

async function verder() {
  const invullen = ["nieuw", "verandering"].includes(staat.soort);
  const fouten = invullen ? bekijk(true) : watMist();
  const nu = voorstel();
  if (!fouten.length && isLeeg(nu.velden) && !nu.toelichting) {
    fouten.push({ plek: ["naam"], wat: "U hebt nog niets veranderd.", doe: "Klik op wat niet klopt, of vertel het ons bij 'er nog iets bij zeggen'." });
  }
  toonLijst(vind("data-fouten"), staat.velden, staat.toch ? [] : fouten);
  if (!fouten.length || staat.toch) await laatNakijken(nu);
}

function watMist() {
  const leeg = staat.soort === "gestopt" && !formulier.querySelector("#v-stopt").value;
  return leeg ? [{ plek: [], wat: "Er staat nog geen datum.", doe: "Kies de dag van de laatste keer. Weet u het niet? Kies vandaag." }] : [];
}

async function laatNakijken(nu) {
  const naam = staat.record.naam ?? nu.velden.naam?.nieuw ?? "zonder naam";
  const tekst = alsTekst(nu, naam, staat.velden, await alsBlok(nu));
  Object.assign(staat, { nu, tekst, onderwerp: `${ONDERWERP[nu.soort]}: ${naam}` });
  vind("data-overzicht").replaceChildren(...overzicht(nu, naam, staat.velden));
  const mail = pagina.querySelector('[data-stuur="mail"]');
  mail.href = mailadres(pagina.dataset.mail, staat.onderwerp, tekst);
  mail.hidden = !pagina.dataset.mail;
  mail.classList.toggle("ww-knop--stil", Boolean(staat.postbus));
  pagina.querySelector('[data-stuur="postbus"]').hidden = !staat.postbus;
  vind("data-lang").hidden = mail.href.length < MAIL_PAST;
  vind("data-na-mail").hidden = vind("data-verstuurfout").hidden = true;
  // Zo gaat ook de knop 'terug' van de browser naar het formulier, en niet van de pagina af.
  history.pushState(null, "");
  toonStap("nakijken");
}

async function verstuur(knop) {
  knop.disabled = true;
  const fout = vind("data-verstuurfout");
  fout.hidden = true;
  try {
    vind("data-kenmerk").textContent = await staat.postbus.stuur(staat.nu, formulier.elements.website2.value);
    if (staat.id) vind("data-terug-link").href = pagina.dataset.wortel + staat.record.adres;
    staat.isKlaar = true;
    toonStap("klaar");
  } catch (mislukt) {
    const zin = mislukt instanceof TypeError || mislukt.message === "begin" ? "Wij zijn nu niet te bereiken." : mislukt.message;
    Object.assign(fout, { textContent: `${zin} Probeer het straks nog eens, of verstuur het met uw mail.`, hidden: false });
  } finally {
    knop.disabled = false;
  }
}

const STUUR = {
  postbus: verstuur,
  mail: () => (vind("data-na-mail").hidden = false),
  bestand: () => bewaar(staat.nu),
  papier: () => window.print(),
  kopie: async () => {
    vind("data-gekopieerd").textContent = (await naarKlembord(staat.tekst)) ? "Gekopieerd." : "Dat lukt niet. Bewaar het als bestand.";
  },
};

pagina.addEventListener("click", ({ target }) => {
  const knop = target.closest("button, a");
  if (knop?.dataset.stuur) STUUR[knop.dataset.stuur](knop);
  else if (knop && "terug" in knop.dataset) history.back();
  else if (knop && "toch" in knop.dataset) {
    staat.toch = true;
    verder();
  }
});

addEventListener("popstate", () => staat.regels && toonStap(staat.isKlaar ? "klaar" : "invullen"));

start().catch(() => {
  const vak = vind("data-mislukt");
  Object.assign(vak, { textContent: "Dit konden we niet vinden of ophalen. Mail of bel ons. Het nummer staat onderaan.", hidden: false });
});
