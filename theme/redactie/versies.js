// Twee redacteuren op één bestand: wie met een oude versie komt, bewaart niet over de nieuwe heen.
import { BRON } from "./formaat.js";
import { NOG_NIET, toon } from "./melding.js";

const ZINNEN = [
  "Iemand veranderde dit nadat u het opende. Uw tekst staat nog op dit scherm.",
  "Open de nieuwste versie. Zet daar uw verandering erin, en bewaar.",
];

// `soort` is hoe Decap de plek van de bestanden noemt, zoals 'github'.
export function bewaakVersies(soort) {
  const achterkant = CMS.getBackend(soort);
  const { init } = achterkant;
  const [geopend, bewaard] = [new Map(), new Map()];
  CMS.registerEventListener({ name: "preSave", handler: ({ entry }) => void geopend.set(entry.get("path"), entry.getIn(["data", BRON])) });
  achterkant.init = (...alles) => {
    const plek = init(...alles);
    const bewaar = plek.persistEntry.bind(plek);
    plek.persistEntry = async (record, opties) => {
      const [{ path, slug, raw }] = record.dataFiles;
      const [bron, onze] = [geopend.get(path), bewaard.get(path)];
      // Na bewaren blijft het formulier open: dan is onze eigen tekst de nieuwste.
      const verwacht = onze && onze.bron === bron ? onze.raw : bron;
      if (bron !== undefined && (await lees(plek, path, slug, opties)) !== verwacht) weiger();
      const klaar = await bewaar(record, opties);
      bewaard.set(path, { bron, raw });
      return klaar;
    };
    return plek;
  };
}

function weiger() {
  toon(NOG_NIET, { bevindingen: ZINNEN, ingehaald: true });
  throw Object.assign(new Error("Lees de melding onderaan."), { name: "" });
}

// Wat er nu staat: op de tak die nog nagekeken wordt, of anders waar de site van komt.
async function lees(plek, path, slug, { collectionName: collection, useWorkflow }) {
  const open = useWorkflow ? await plek.unpublishedEntry({ collection, slug }).catch(() => undefined) : undefined;
  const bestand = open?.diffs.find((een) => een.path === path);
  if (bestand) return plek.unpublishedEntryDataFile(collection, slug, path, bestand.id);
  return (await plek.getEntry(path)).data;
}
