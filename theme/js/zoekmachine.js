/* Zoeken in de index van Pagefind: per woord, en daarna alles bij elkaar. Werkt zonder pagina. */

const { ontleed, lijktOp } = await import(`./vraag.js${new URL(import.meta.url).search}`);

/* Alleen de gewichten van de index tellen; wat in beeld komt, doet niet nog eens mee. */
const IN_BEELD = ["naam", "tekst", "wanneer", "waar", "kosten", "aanmelden", "rolstoel"];
const RANGORDE = {
  pageLength: 0,
  termFrequency: 0,
  termSaturation: 1.2,
  termSimilarity: 9,
  metaWeights: Object.fromEntries(IN_BEELD.map((veld) => [veld, 0])),
};

export async function maakZoekmachine(wortel) {
  const [pagefind, stof] = await Promise.all([
    import(new URL("pagefind/pagefind.js", wortel)),
    fetch(new URL("pagefind/woorden.json", wortel)).then((antwoord) => antwoord.json()),
  ]);
  // Zonder erfenis: ook wie 'constructor' typt, zoekt gewoon een woord.
  for (const [naam, lijst] of Object.entries(stof)) stof[naam] = Object.assign(Object.create(null), lijst);
  stof.alle = Object.keys(stof.woorden);
  await pagefind.options({ baseUrl: wortel.pathname, excerptLength: 1, ranking: RANGORDE });
  await pagefind.init();
  const gevonden = new Map();

  const onthoud = ({ results }) => results.map((een) => (gevonden.set(een.id, een), een));
  const perWoord = onthouden(async (woord) => new Map(onthoud(await pagefind.search(woord)).map((een) => [een.id, een.score])));
  const perKeuze = onthouden(async (keuze) => {
    const [soort, waarde] = keuze.split(":");
    return new Set(onthoud(await pagefind.search(null, { filters: { [soort]: waarde } })).map((een) => een.id));
  });

  return {
    stof,
    perKeuze: (soort, waarde) => perKeuze(`${soort}:${waarde}`),
    lijktOp: (woorden) => [...new Set(woorden.flatMap((woord) => lijktOp(woord, stof)))].slice(0, 6),
    gegevens: async (id) => {
      const een = await gevonden.get(id).data();
      return { ...een, url: een.url.replace(/\.html$/, "/") };
    },
    zoek: async (vraag) => {
      const bedoeld = ontleed(vraag, stof);
      const scores = await Promise.all(bedoeld.termen.map((term) => scoreVan(term, perWoord)));
      return { ...bedoeld, scores: telOp(scores) };
    },
  };
}

function onthouden(maak) {
  const bekend = new Map();
  return (sleutel) => bekend.get(sleutel) ?? bekend.set(sleutel, maak(sleutel)).get(sleutel);
}

/* De beste manier telt: 'ziekenhuis', of 'zieken' en 'huis' samen. */
async function scoreVan({ manieren }, perWoord) {
  const beste = new Map();
  for (const woorden of manieren) {
    const scores = await Promise.all(woorden.map(perWoord));
    for (const [id, score] of telOp(scores)) beste.set(id, Math.max(score, beste.get(id) ?? 0));
  }
  return beste;
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
