/* De volgorde van wat gevonden is: eerst in uw dorp, dan in de buurt, dan verder weg. */

/* Wat minder dan dit deel van de beste score heeft, hoort er niet bij. Dichtbij mag het minder precies passen. */
const GENOEG = { hier: 0.1, dichtbij: 0.2, elders: 0.3 };

export async function ordenen(machine, { vraag, gebieden, keuzes = [] }) {
  const uitkomst = await machine.zoek(vraag);
  const activiteiten = await machine.perKeuze("soort", "activiteit");
  const hierom = uitkomst.plaats ?? gebieden;
  const gevraagd = uitkomst.termen.length > 0;
  const scores = gevraagd ? uitkomst.scores : new Map([...activiteiten].map((id) => [id, 1]));
  const past = [...scores.keys()].filter((id) => activiteiten.has(id) && keuzes.every((keuze) => keuze.has(id)));
  past.sort((een, ander) => scores.get(ander) - scores.get(een));
  const beste = scores.get(past[0]) ?? 0;
  const hier = await samen(machine, hierom);
  const buurt = await samen(machine, hierom.flatMap((gebied) => machine.stof.buren[gebied] ?? []));
  const plaats = (id) => (!hierom.length || hier.has(id) ? "hier" : buurt.has(id) ? "dichtbij" : "elders");
  const groepen = { hier: [], dichtbij: [], elders: [] };
  for (const id of past) if (scores.get(id) >= GENOEG[plaats(id)] * beste) groepen[plaats(id)].push(id);
  return { ...uitkomst, ...groepen, scores, gebieden: hierom };
}

async function samen(machine, gebieden) {
  const verzamelingen = await Promise.all(gebieden.map((gebied) => machine.perKeuze("gebied", gebied)));
  return new Set(verzamelingen.flatMap((verzameling) => [...verzameling]));
}
