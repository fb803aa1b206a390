// De redactie: Decap CMS met onze velden, ons formaat en onze meldingen.
import { ID, formaat } from "./formaat.js";
import { haal, keurHier } from "./keuren.js";
import { spreekNederlands } from "./keuzevakken.js";
import { BEWAARD, NIET_WEG, NOG_NIET, toon, wijsFoutenAan } from "./melding.js";
import { plek } from "./plek.js";
import { inGebruik, vrijeId } from "./samenhang.js";
import { geefNamen } from "./toegankelijk.js";
import { bewaakVersies } from "./versies.js";
import { samen, woorden } from "./woorden.js";

const wortel = document.querySelector("#nc-root");
// Lokaal keurt de wegwijzer elke keer dat er iets bewaard of weggehaald wordt.
const NIET_GELUKT = { persistEntry: NOG_NIET, persistMedia: "De foto is niet bewaard.", deleteFiles: NIET_WEG };

await start();

async function start() {
  const instelling = await haal("instelling.json");
  window.CMS_MANUAL_INIT = true;
  await laadDecap();
  const formaten = Object.fromEntries(Object.entries(instelling.vormen).map(([naam, velden]) => [naam, formaat(velden)]));
  for (const [naam, een] of Object.entries(formaten)) CMS.registerCustomFormat(naam, "yml", een);
  const zinnen = samen(CMS.getLocale("nl"), woorden(instelling));
  // Zolang de instelling niet gelezen is, spreekt Decap Engels: dus ook daar onze zinnen.
  for (const taal of ["nl", "en"]) CMS.registerLocale(taal, samen(CMS.getLocale(taal), zinnen));
  const samenhang = instelling.keuren ? await haal("samenhang.json") : { bezet: {}, gebruikt: {} };
  if (instelling.keuren) {
    await keurHier(instelling.keuren, formaten);
    bewaakVersies(instelling.decap.backend.name);
  } else werkLokaal();
  geefId(samenhang);
  vraagEerst(zinnen, samenhang);
  spreekNederlands();
  ververs();
  naarDePlekZelf();
  wijsFoutenAan(wortel);
  geefNamen(wortel);
  CMS.init({ config: { ...instelling.decap, load_config_file: false } });
  document.querySelector("[data-begin]").remove();
}

function laadDecap() {
  return new Promise((klaar, mislukt) => {
    document.head.append(Object.assign(document.createElement("script"), { src: "decap/decap-cms.js", onload: klaar, onerror: mislukt }));
  });
}

// Op deze computer hoeft niemand in te loggen, en staat elke melding er tot iemand hem sluit.
function werkLokaal() {
  localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: "proxy" }));
  const vraagNa = window.fetch;
  const geopend = new Map();
  window.fetch = async (adres, opties) => {
    if (!String(adres).endsWith("/api/v1")) return vraagNa(adres, opties);
    const { action, params, ...meer } = JSON.parse(opties.body);
    const gezien = action === "deleteFiles" ? { gezien: geopend.get(params.paths[0]) ?? "" } : {};
    const antwoord = await vraagNa(adres, { ...opties, body: JSON.stringify({ ...meer, action, params: { ...params, ...gezien } }) });
    const inhoud = await antwoord.clone().json();
    if (action === "getEntry") geopend.set(params.path, inhoud.data);
    if (action in NIET_GELUKT) toon(antwoord.ok ? BEWAARD : NIET_GELUKT[action], inhoud);
    return antwoord;
  };
}

// Wat nieuw is, krijgt een naam in kleine letters, cijfers en streepjes die nog niemand heeft.
function geefId({ bezet }) {
  CMS.registerEventListener({
    name: "preSave",
    handler({ entry }) {
      if (!entry.get("newRecord")) return undefined;
      const [lijst] = entry.get("collection").split("-");
      return entry.get("data").set(ID, vrijeId(entry.getIn(["data", "naam"]), bezet[lijst]));
    },
  });
}

// Decap stelt vragen in een venster van de browser. Soms weten wij het antwoord al, en één vraag stelt hij in het Engels.
function vraagEerst({ editor: { editor } }, { gebruikt }) {
  const bijDeNieuwste = new URLSearchParams(location.search).has("nieuwste");
  const weghalen = [editor.onDeletePublishedEntry, editor.onDeleteWithUnsavedChanges];
  const vraag = window.confirm;
  window.confirm = (tekst) => {
    const bevindingen = weghalen.includes(tekst) ? inGebruik(gebruikt, plek()) : [];
    if (bevindingen.length) toon(NIET_WEG, { bevindingen });
    if (bevindingen.length || (bijDeNieuwste && tekst === editor.confirmLoadBackup)) return false;
    if (!tekst.endsWith("already exists. Do you want to replace it?")) return vraag(tekst);
    alert("Er is al een foto met deze naam. Geef uw foto eerst een andere naam.");
    return false;
  };
}

// Decap onthoudt de plekken en organisaties waar iemand uit kiest. Na iets nieuws halen we ze opnieuw op.
function ververs() {
  let verouderd = false;
  CMS.registerEventListener({ name: "postSave", handler: () => void (verouderd = true) });
  addEventListener("hashchange", () => {
    if (verouderd && !/\/entries\//.test(location.hash)) location.reload();
  });
}

// 'Alle plekken' is er om uit te kiezen, en Decap zoekt er ook in. Wie daar een plek opent, komt bij het formulier van die plek.
function naarDePlekZelf() {
  const ga = () => {
    const [, gemeente, id] = location.hash.match(/^#\/collections\/locaties\/entries\/([a-z0-9-]+)\/([a-z0-9-]+)$/) ?? [];
    if (id) location.replace(`#/collections/locaties-${gemeente}/entries/${id}`);
  };
  addEventListener("hashchange", ga);
  ga();
}
