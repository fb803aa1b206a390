/* Zoeken in de index van Pagefind: per woord, en daarna alles bij elkaar. Werkt zonder pagina. */
import { lijktOp, ontleed } from "./vraag.js";

/* Alleen de gewichten van de index tellen; wat in beeld komt, doet niet nog eens mee. */
const IN_BEELD = ["naam", "tekst", "wanneer", "waar", "kosten", "aanmelden", "rolstoel"];
const RANGORDE = {
  pageLength: 0,
  termFrequency: 0,
  termSaturation: 1.2,
  termSimilarity: 9,
  metaWeights: Object.fromEntries(IN_BEELD.map((veld) => [veld, 0])),
};

/* Zoveel van de score van een thema krijgt een activiteit van dat thema. */
const VAN_THEMA = 1 / 6;

export async function maakZoekmachine(wortel) {
  const [pagefind, stof] = await Promise.all([
    import(new URL("pagefind/pagefind.js", wortel)),
    fetch(new URL("pagefind/woorden.json", wortel)).then((antwoord) => antwoord.json()),
  ]);
  leesStof(stof);
  await pagefind.options({ baseUrl: wortel.pathname, excerptLength: 1, ranking: RANGORDE });
  await pagefind.init();
  return new Zoekmachine(pagefind, stof);
}

class Zoekmachine {
  #gevonden = new Map();
  #perWoord = onthouden((woord) => this.#scoresVan(woord));
  #perKeuze = onthouden((keuze) => this.#zoekKeuze(...keuze.split(":")));

  constructor(pagefind, stof) {
    this.pagefind = pagefind;
    this.stof = stof;
  }

  async zoek(vraag) {
    const bedoeld = ontleed(vraag, this.stof);
    const scores = await Promise.all(bedoeld.termen.map((term) => scoreVan(term, this.#perWoord)));
    return { ...bedoeld, scores: telOp(scores) };
  }

  /* De ids van alles waar deze waarde bij staat. */
  perKeuze(soort, waarde) {
    return this.#perKeuze(`${soort}:${waarde}`);
  }

  async gegevens(id) {
    const een = await this.#gevonden.get(id).data();
    return { ...een, url: een.url.replace(/\.html$/, "/") };
  }

  lijktOp(woorden) {
    return [...new Set(woorden.flatMap((woord) => lijktOp(woord, this.stof)))].slice(0, 6);
  }

  async #scoresVan(woord) {
    const perTrefwoord = async (een) => new Map((await this.#vraag(een)).map(({ id, score }) => [id, score]));
    return this.#geefDoor(beste(await Promise.all(trefwoorden(woord, this.stof).map(perTrefwoord))));
  }

  async #zoekKeuze(soort, waarde) {
    return new Set((await this.#vraag(null, { filters: { [soort]: waarde } })).map(({ id }) => id));
  }

  async #vraag(...vraag) {
    const { results } = await this.pagefind.search(...vraag);
    results.forEach((een) => this.#gevonden.set(een.id, een));
    return results;
  }

  /* Wat een thema vindt, telt ook een beetje voor elke activiteit van dat thema. */
  async #geefDoor(scores) {
    for (const thema of this.stof.themas) {
      const [id] = await this.perKeuze("van", thema);
      if (!scores.has(id)) continue;
      const deel = scores.get(id) * VAN_THEMA;
      for (const een of await this.perKeuze("thema", thema)) scores.set(een, Math.max(deel, scores.get(een) ?? 0));
    }
    return scores;
  }
}

/* Zonder erfenis: ook wie 'constructor' typt, zoekt gewoon een woord. */
const zonderErfenis = (lijst) => Object.assign(Object.create(null), lijst);

/* In de index staan alleen grondwoorden; `hoofd` geeft bij elke andere vorm het grondwoord. */
function leesStof(stof) {
  for (const naam of ["woorden", "namen", "gewoneNamen", "buren"]) stof[naam] = zonderErfenis(stof[naam]);
  stof.grondwoorden = Object.keys(stof.woorden);
  stof.hoofd = zonderErfenis();
  for (const [hoofd, vormen] of Object.entries(stof.vormen)) {
    for (const vorm of vormen.split(" ")) {
      stof.hoofd[vorm] = hoofd;
      stof.woorden[vorm] ??= stof.woorden[hoofd];
    }
  }
  stof.alle = Object.keys(stof.woorden);
}

/* De woorden van de index die bij dit woord horen: het grondwoord, en wat ermee begint. */
function trefwoorden(woord, { hoofd, alle, grondwoorden }) {
  const begint = woord.length < 3 || grondwoorden.some((een) => een.startsWith(woord));
  const eigen = [...(begint ? [woord] : []), ...(woord in hoofd ? [hoofd[woord]] : [])];
  return eigen.length ? eigen : [...new Set(alle.filter((een) => een.startsWith(woord)).map((een) => hoofd[een]))];
}

function onthouden(maak) {
  const bekend = new Map();
  return (sleutel) => bekend.get(sleutel) ?? bekend.set(sleutel, maak(sleutel)).get(sleutel);
}

/* De beste manier telt: 'ziekenhuis', of 'zieken' en 'huis' samen. */
async function scoreVan({ manieren }, perWoord) {
  return beste(await Promise.all(manieren.map(async (woorden) => telOp(await Promise.all(woorden.map(perWoord))))));
}

/* Van elk ding de hoogste score. */
function beste(scores) {
  const hoogste = new Map();
  for (const een of scores) for (const [id, score] of een) hoogste.set(id, Math.max(score, hoogste.get(id) ?? 0));
  return hoogste;
}

/* Opgeteld over de woorden; wie meer woorden heeft, staat hoger. Elk woord telt even zwaar, ook als het zeldzaam is. */
function telOp(scores) {
  const som = new Map();
  const aantal = new Map();
  for (const woord of scores) {
    const hoogste = Math.max(...woord.values());
    for (const [id, score] of woord) {
      som.set(id, (som.get(id) ?? 0) + score / hoogste);
      aantal.set(id, (aantal.get(id) ?? 0) + 1);
    }
  }
  for (const [id, score] of som) som.set(id, score * (aantal.get(id) / scores.length) ** 2);
  return som;
}
