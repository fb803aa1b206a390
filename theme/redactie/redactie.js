// De redactie: Decap CMS met onze velden, ons formaat en onze meldingen.
import { formaat } from "./formaat.js";
import { BEWAARD, NOG_NIET, toon, wijsFoutenAan } from "./melding.js";
import { geefNamen } from "./toegankelijk.js";
import { samen, woorden } from "./woorden.js";

const wortel = document.querySelector("#nc-root");
// Lokaal keurt de wegwijzer elke keer dat er iets bewaard of weggehaald wordt.
const NIET_GELUKT = { persistEntry: NOG_NIET, persistMedia: "De foto is niet bewaard.", deleteFiles: "Niet weggehaald." };

await start();

async function start() {
  const instelling = await (await fetch("instelling.json", { cache: "no-cache" })).json();
  window.CMS_MANUAL_INIT = true;
  await laadDecap();
  const formaten = Object.fromEntries(Object.entries(instelling.vormen).map(([naam, velden]) => [naam, formaat(velden)]));
  for (const [naam, een] of Object.entries(formaten)) CMS.registerCustomFormat(naam, "yml", een);
  const zinnen = samen(CMS.getLocale("nl"), woorden(instelling));
  // Zolang de instelling niet gelezen is, spreekt Decap Engels: dus ook daar onze zinnen.
  for (const taal of ["nl", "en"]) CMS.registerLocale(taal, samen(CMS.getLocale(taal), zinnen));
  vraagInHetNederlands(zinnen);
  if (instelling.keuren) await keurHier(instelling.keuren, formaten);
  else werkLokaal();
  ververs();
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
  const haal = window.fetch;
  const geopend = new Map();
  window.fetch = async (adres, opties) => {
    if (!String(adres).endsWith("/api/v1")) return haal(adres, opties);
    const { action, params, ...meer } = JSON.parse(opties.body);
    const gezien = action === "deleteFiles" ? { gezien: geopend.get(params.paths[0]) ?? "" } : {};
    const antwoord = await haal(adres, { ...opties, body: JSON.stringify({ ...meer, action, params: { ...params, ...gezien } }) });
    const inhoud = await antwoord.clone().json();
    if (action === "getEntry") geopend.set(params.path, inhoud.data);
    if (action in NIET_GELUKT) toon(antwoord.ok ? BEWAARD : NIET_GELUKT[action], inhoud);
    return antwoord;
  };
}

// Op de site kijkt de browser het na, met de scripts en de regels van het formulier 'Geef het door'.
async function keurHier({ scripts, regels: adres }, formaten) {
  const deel = (naam) => import(new URL(`${scripts}${naam}.js`, location.href));
  const [{ keur }, { inZinnen }, { leesVrij }, { dagVanVandaag }] = await Promise.all(["keuren", "zinnen", "dagen", "datum"].map(deel));
  const regels = await (await fetch(adres, { cache: "no-cache" })).json();
  CMS.registerEventListener({
    name: "preSave",
    handler({ entry }) {
      const [lijst, ...gemeente] = entry.get("collection").split("-");
      if (!regels.vragen[lijst]) return;
      const gegevens = formaten[lijst].gegevens(entry.get("data").toJS());
      const bevindingen = keur(regels, lijst, gegevens, dagVanVandaag(), leesVrij(regels.vrij[gemeente.join("-")])).map((een) => inZinnen(een, regels.meldingen));
      const fouten = bevindingen.filter(({ niveau }) => niveau === "fout");
      toon(fouten.length ? NOG_NIET : BEWAARD, { bevindingen: (fouten.length ? fouten : bevindingen).map(({ wat, doe }) => `${wat} ${doe}`) });
      if (fouten.length) throw Object.assign(new Error("Lees de melding onderaan."), { name: "" });
    },
  });
}

// In het tabblad met de nieuwste versie biedt Decap niet aan om met de oude verder te gaan. En één vraag stelt hij in het Engels.
function vraagInHetNederlands({ editor }) {
  const bijDeNieuwste = new URLSearchParams(location.search).has("nieuwste");
  const vraag = window.confirm;
  window.confirm = (tekst) => {
    if (bijDeNieuwste && tekst === editor.editor.confirmLoadBackup) return false;
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
