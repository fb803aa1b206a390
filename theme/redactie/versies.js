// Twee redacteuren op één bestand: wie met een oude versie komt, bewaart niet over de nieuwe heen en gooit die niet weg.
import { BRON } from "./formaat.js";
import { NIET_WEG, NOG_NIET, toon } from "./melding.js";

const ZINNEN = {
  [NOG_NIET]: ["Iemand veranderde dit nadat u het opende. Uw tekst staat nog op dit scherm.", "Open de nieuwste versie. Zet daar uw verandering erin, en bewaar."],
  [NIET_WEG]: ["Iemand veranderde dit nadat u het opende. Het staat er dus nog.", "Open de nieuwste versie, en kijk of het nog weg mag."],
};

// `soort` is hoe Decap de plek van de bestanden noemt, zoals 'github'.
export function bewaakVersies(soort) {
  const achterkant = CMS.getBackend(soort);
  const { init } = achterkant;
  const geopend = new Map();
  for (const name of ["preSave", "preUnpublish"]) {
    CMS.registerEventListener({ name, handler: ({ entry }) => void geopend.set(entry?.get("path"), entry?.getIn(["data", BRON])) });
  }
  achterkant.init = (...alles) => bewaak(init(...alles), geopend);
}

// `geopend` is van elk bestand de tekst waar het formulier mee begon.
function bewaak(plek, geopend) {
  const [bewaard, opDeTak] = [new Map(), new Map()];
  const { persistEntry: bewaar, deleteFiles: haalWeg, deleteUnpublishedEntry: gooiWeg, unpublishedEntryDataFile: leesTak } = gebonden(plek);

  // Na bewaren blijft het formulier open: dan is onze eigen tekst de nieuwste.
  function verwacht(path) {
    const [bron, onze] = [geopend.get(path), bewaard.get(path)];
    return onze && onze.bron === bron ? onze.raw : bron;
  }

  // Wat er nu staat: op de tak die nog nagekeken wordt, of anders waar de site van komt.
  async function leesNu(path, slug, { collectionName: collection, useWorkflow }) {
    const open = useWorkflow ? await plek.unpublishedEntry({ collection, slug }).catch(() => undefined) : undefined;
    const bestand = open?.diffs.find((een) => een.path === path);
    return bestand ? leesTak(collection, slug, path, bestand.id) : opDeSite(path);
  }
  const opDeSite = async (path) => (await plek.getEntry(path)).data;

  plek.persistEntry = (record, opties) =>
    opBeurt(async () => {
      const [{ path, slug, raw }] = record.dataFiles;
      const bron = geopend.get(path);
      if (bron !== undefined && (await leesNu(path, slug, opties)) !== verwacht(path)) weiger(NOG_NIET);
      const klaar = await bewaar(record, opties);
      bewaard.set(path, { bron, raw });
      opDeTak.set(path, raw);
      return klaar;
    });

  plek.deleteFiles = (paden, ...meer) =>
    opBeurt(async () => {
      for (const path of paden) if (geopend.get(path) !== undefined && (await opDeSite(path)) !== verwacht(path)) weiger(NIET_WEG);
      return haalWeg(paden, ...meer);
    });

  plek.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const tekst = await leesTak(collection, slug, path, id);
    opDeTak.set(path, tekst);
    return tekst;
  };

  plek.deleteUnpublishedEntry = (collection, slug) =>
    opBeurt(async () => {
      const { diffs } = await plek.unpublishedEntry({ collection, slug });
      for (const { path, id } of diffs) if (opDeTak.has(path) && (await leesTak(collection, slug, path, id)) !== opDeTak.get(path)) weiger(NIET_WEG);
      return gooiWeg(collection, slug);
    });
  return plek;
}

const gebonden = (plek) =>
  Object.fromEntries(["persistEntry", "deleteFiles", "deleteUnpublishedEntry", "unpublishedEntryDataFile"].map((naam) => [naam, plek[naam].bind(plek)]));

// Kijken en schrijven horen bij elkaar: een ander tabblad wacht tot dit klaar is.
const opBeurt = (doe) => (navigator.locks ? navigator.locks.request("wegwijzer-redactie", doe) : doe());

function weiger(opschrift) {
  toon(opschrift, { bevindingen: ZINNEN[opschrift], ingehaald: true });
  throw Object.assign(new Error("Lees de melding onderaan."), { name: "" });
}
