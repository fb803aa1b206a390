/* De volgorde van wat gevonden is: eerst in uw dorp, dan in de buurt, dan verder weg. */

/* Wat minder dan dit deel van de beste score heeft, hoort er niet bij. Dichtbij mag het minder precies passen. */
const GENOEG = { hier: 0.1, dichtbij: 0.2, elders: 0.3 };
/* Staan alle woorden bijna nergens samen, dan telt ook wat alleen het ene woord heeft: van 'film kijken' is film genoeg. */
const WEINIG = 5;
const RUIMER = 1 / 3;

/** Zoekt, en zet wat past op volgorde. `gebieden` zijn ids; `keuzes` zijn verzamelingen waar iets in elk van moet staan. */
export async function ordenen(machine, { vraag, gebieden, keuzes = [] }) {
  const uitkomst = await machine.zoek(vraag);
  const activiteiten = await machine.perKeuze("soort", "activiteit");
  const hierom = uitkomst.plaats ?? gebieden;
  const scores = vraag.trim() && uitkomst.termen.length ? uitkomst.scores : new Map([...activiteiten].map((id) => [id, 1]));
  const hier = await samen(machine, hierom);
  const buurt = await samen(machine, hierom.flatMap((gebied) => machine.stof.buren[gebied] ?? []));
  const plaats = (id) => (!hierom.length || hier.has(id) ? "hier" : buurt.has(id) ? "dichtbij" : "elders");
  const past = [...scores].filter(([id]) => activiteiten.has(id)).sort((een, ander) => ander[1] - een[1]);
  const beste = past[0]?.[1] ?? 0;
  const grens = (id) => GENOEG[hierom.length ? plaats(id) : "elders"] * beste;
  const vanaf = (deel) => past.filter(([id, score]) => score >= deel * grens(id)).map(([id]) => id);
  const precies = vanaf(1);
  const mogelijk = precies.length < WEINIG && uitkomst.termen.length > 1 ? vanaf(RUIMER) : precies;
  const groepen = { hier: [], dichtbij: [], elders: [] };
  for (const id of mogelijk) if (keuzes.every((keuze) => keuze.has(id))) groepen[plaats(id)].push(id);
  return { ...uitkomst, ...groepen, scores, mogelijk, gebieden: hierom, telt: (id) => !hierom.length || plaats(id) === "hier" };
}

/** Hoeveel er hier overblijft bij deze keuzes. */
export function telHier({ mogelijk, telt }, keuzes) {
  return mogelijk.filter((id) => telt(id) && keuzes.every((keuze) => keuze.has(id))).length;
}

async function samen(machine, gebieden) {
  const verzamelingen = await Promise.all(gebieden.map((gebied) => machine.perKeuze("gebied", gebied)));
  return new Set(verzamelingen.flatMap((verzameling) => [...verzameling]));
}
