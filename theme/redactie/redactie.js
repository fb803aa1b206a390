// De redactie: Decap CMS met onze velden, ons formaat en onze meldingen.
import { formaat } from "./formaat.js";

const melding = document.querySelector("[data-melding]");
const BETER = {
  app: { header: { content: "Alles", workflow: "Nakijken", media: "Foto's", quickAdd: "Nieuw" } },
  collection: { sidebar: { collections: "Wat wilt u veranderen?" }, collectionTop: { newButton: "Nieuw: %{collectionLabel}" }, entries: { noEntries: "Hier staat nog niets." } },
  editor: {
    editorControl: { field: { optional: "mag leeg" } },
    editorControlPane: {
      widget: {
        required: "%{fieldLabel}: vul dit nog in.",
        regexPattern: "%{fieldLabel}: %{pattern}.",
        rangeMin: "%{fieldLabel}: kies er minstens %{minCount}.",
        rangeMax: "%{fieldLabel}: kies er hoogstens %{maxCount}.",
        rangeCount: "%{fieldLabel}: kies er %{minCount} tot %{maxCount}.",
      },
    },
    editor: { onLeavePage: "U hebt nog iets niet bewaard. Wilt u toch weg?", confirmLoadBackup: "U was hier al mee bezig. Wilt u daarmee verder?" },
    editorToolbar: { publish: "Bewaren", publishing: "Bezig met bewaren...", published: "Bewaard", publishNow: "Bewaar nu", publishAndCreateNew: "Bewaar en maak nog een", publishAndDuplicate: "Bewaar en maak een kopie", unsavedChanges: "Nog niet bewaard", changesSaved: "Bewaard", save: "Bewaren", saving: "Bezig met bewaren...", deleteEntry: "Weghalen", deletePublishedEntry: "Weghalen" },
    editorWidgets: { datetime: { now: "Vandaag", clear: "Maak leeg" }, list: { add: "Nog een %{item}" } },
  },
  ui: {
    toast: {
      onFailToPersist: "Niet bewaard. %{details}",
      onFailToDelete: "Niet weggehaald. %{details}",
      missingRequiredField: "Er is nog iets niet goed. Kijk naar de rode woorden.",
      entrySaved: "Bewaard",
      entryPublished: "Bewaard",
    },
  },
};
// Lokaal keurt de wegwijzer elke keer dat er iets bewaard wordt.
const NIET_BEWAARD = "Dat is niet gelukt. Lees de melding onderaan.";
const BEWAREN = new Set(["persistEntry", "deleteFiles", "deleteFile"]);

await start();

async function start() {
  const instelling = await (await fetch("instelling.json", { cache: "no-cache" })).json();
  window.CMS_MANUAL_INIT = true;
  await laadDecap();
  const formaten = Object.fromEntries(Object.entries(instelling.vormen).map(([naam, velden]) => [naam, formaat(velden)]));
  for (const [naam, een] of Object.entries(formaten)) CMS.registerCustomFormat(naam, "yml", een);
  CMS.registerLocale("nl", samen(CMS.getLocale("nl"), BETER));
  if (instelling.keuren) await keurHier(instelling.keuren, formaten);
  else werkLokaal();
  melding.querySelector("[data-sluit]").addEventListener("click", () => (melding.hidden = true));
  ververs();
  CMS.init({ config: { ...instelling.decap, load_config_file: false } });
  document.querySelector("[data-begin]").remove();
}

function laadDecap() {
  return new Promise((klaar, mislukt) => {
    document.head.append(Object.assign(document.createElement("script"), { src: "decap/decap-cms.js", onload: klaar, onerror: mislukt }));
  });
}

function samen(oud = {}, nieuw) {
  const delen = Object.entries(nieuw).map(([naam, deel]) => [naam, typeof deel === "string" ? deel : samen(oud[naam], deel)]);
  return { ...oud, ...Object.fromEntries(delen) };
}

// Op deze computer hoeft niemand in te loggen, en staat elke melding er tot iemand hem sluit.
function werkLokaal() {
  CMS.registerLocale("nl", samen(CMS.getLocale("nl"), { ui: { toast: { onFailToPersist: NIET_BEWAARD, onFailToDelete: NIET_BEWAARD } } }));
  localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: "proxy" }));
  const haal = window.fetch;
  window.fetch = async (adres, opties) => {
    const antwoord = await haal(adres, opties);
    if (String(adres).endsWith("/api/v1") && BEWAREN.has(JSON.parse(opties.body).action)) toon(antwoord.ok, await antwoord.clone().json());
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
      toon(!fouten.length, { bevindingen: (fouten.length ? fouten : bevindingen).map(({ wat, doe }) => `${wat} ${doe}`) });
      if (fouten.length) throw Object.assign(new Error("Lees de melding onderaan."), { name: "" });
    },
  });
}

function toon(bewaard, { bevindingen = [] }) {
  melding.hidden = bevindingen.length === 0;
  melding.querySelector("[data-kop]").textContent = bewaard ? "Bewaard. Kijk hier nog even naar:" : "Nog niet bewaard. Pas dit eerst aan:";
  melding.querySelector("[data-lijst]").replaceChildren(
    ...bevindingen.map((een) => Object.assign(document.createElement("li"), { textContent: een })),
  );
}

// Decap onthoudt de plekken en organisaties waar iemand uit kiest. Na iets nieuws halen we ze opnieuw op.
function ververs() {
  let verouderd = false;
  CMS.registerEventListener({ name: "postSave", handler: () => void (verouderd = true) });
  addEventListener("hashchange", () => {
    if (verouderd && !/\/entries\//.test(location.hash)) location.reload();
  });
}
