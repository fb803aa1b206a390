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
  const bewaker = new Bewaker(plek, geopend);
  for (const naam of ["persistEntry", "deleteFiles", "deleteUnpublishedEntry"]) {
    plek[naam] = (...alles) => opBeurt(() => bewaker[naam](...alles));
  }
  plek.unpublishedEntryDataFile = (...alles) => bewaker.unpublishedEntryDataFile(...alles);
  return plek;
}

// Doet wat Decap aan de plek van de bestanden vraagt, als de redacteur de nieuwste versie voor zich heeft.
class Bewaker {
  constructor(plek, geopend) {
    const namen = ["persistEntry", "deleteFiles", "deleteUnpublishedEntry", "unpublishedEntryDataFile"];
    this.zelf = Object.fromEntries(namen.map((naam) => [naam, plek[naam].bind(plek)]));
    Object.assign(this, { plek, geopend, bewaard: new Map(), opDeTak: new Map() });
  }

  async persistEntry(record, opties) {
    const [{ path, slug, raw }] = record.dataFiles;
    const bron = this.geopend.get(path);
    if (bron !== undefined && (await this.leesNu(path, slug, opties)) !== this.verwacht(path)) weiger(NOG_NIET);
    const klaar = await this.zelf.persistEntry(record, opties);
    this.bewaard.set(path, { bron, raw });
    this.opDeTak.set(path, raw);
    return klaar;
  }

  async deleteFiles(paden, ...meer) {
    for (const path of paden) {
      if (this.geopend.get(path) !== undefined && (await this.leesSite(path)) !== this.verwacht(path)) weiger(NIET_WEG);
    }
    return this.zelf.deleteFiles(paden, ...meer);
  }

  async deleteUnpublishedEntry(collection, slug) {
    const { diffs } = await this.plek.unpublishedEntry({ collection, slug });
    for (const { path, id } of diffs.filter((een) => this.opDeTak.has(een.path))) {
      if ((await this.zelf.unpublishedEntryDataFile(collection, slug, path, id)) !== this.opDeTak.get(path)) weiger(NIET_WEG);
    }
    return this.zelf.deleteUnpublishedEntry(collection, slug);
  }

  async unpublishedEntryDataFile(collection, slug, path, id) {
    const tekst = await this.zelf.unpublishedEntryDataFile(collection, slug, path, id);
    this.opDeTak.set(path, tekst);
    return tekst;
  }

  // Na bewaren blijft het formulier open: dan is onze eigen tekst de nieuwste.
  verwacht(path) {
    const [bron, onze] = [this.geopend.get(path), this.bewaard.get(path)];
    return onze && onze.bron === bron ? onze.raw : bron;
  }

  // Wat er nu staat: op de tak die nog nagekeken wordt, of anders waar de site van komt.
  async leesNu(path, slug, { collectionName: collection, useWorkflow }) {
    const open = useWorkflow ? await this.plek.unpublishedEntry({ collection, slug }).catch(() => undefined) : undefined;
    const bestand = open?.diffs.find((een) => een.path === path);
    return bestand ? this.zelf.unpublishedEntryDataFile(collection, slug, path, bestand.id) : this.leesSite(path);
  }

  async leesSite(path) {
    return (await this.plek.getEntry(path)).data;
  }
}

// Kijken en schrijven horen bij elkaar: een ander tabblad wacht tot dit klaar is.
const opBeurt = (doe) => (navigator.locks ? navigator.locks.request("wegwijzer-redactie", doe) : doe());

function weiger(opschrift) {
  toon(opschrift, { bevindingen: ZINNEN[opschrift], ingehaald: true });
  throw Object.assign(new Error("Lees de melding onderaan."), { name: "" });
}
