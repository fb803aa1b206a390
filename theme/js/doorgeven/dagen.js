// Op welke dagen een tijdregel valt: dezelfde regels als wegwijzer.tijd, met een gedeelde test.
import { DAGEN, MAANDEN, dagVanMaand, dagnummer, maand, weekdag, weeknummer } from "../datum.js";

export const VOORUIT = 400;
const RANGEN = { "1e": 1, "2e": 2, "3e": 3, "4e": 4 };

export const alsLijst = (waarde) => (waarde === undefined || waarde === "" ? [] : Array.isArray(waarde) ? waarde : [waarde]);

// `vrij` is {vakanties: [[van, tot_en_met]], feestdagen: [datum]}, als tekst.
export function leesVrij(vrij) {
  return {
    vakanties: (vrij?.vakanties ?? []).map((paar) => paar.map(dagnummer)),
    feestdagen: new Set((vrij?.feestdagen ?? []).map(dagnummer)),
  };
}

export function leesRegel(regel) {
  const ritme = typeof regel.elke === "object" ? regel.elke.maand : regel.elke;
  return {
    weekdagen: new Set(alsLijst(regel.dag).map((dag) => DAGEN.indexOf(dag))),
    op: alsLijst(regel.op).map(dagnummer),
    elke: ritme || "week",
    nietIn: alsLijst(regel.niet_in),
    nietOp: new Set(alsLijst(regel.niet_op).map(dagnummer)),
    ookOp: new Set(alsLijst(regel.ook_op).map(dagnummer)),
    vanaf: regel.vanaf ? dagnummer(regel.vanaf) : null,
    totEnMet: regel.tot_en_met ? dagnummer(regel.tot_en_met) : null,
  };
}

// Alle dagen van een gelezen regel, op volgorde. `niet_op` wint altijd; `ook_op` telt ook in een vakantie.
export function* dagen(regel, vrij, van, totEnMet) {
  const valt = patroon(regel);
  for (let dag = van; dag <= totEnMet; dag += 1) {
    const gewoon = valt(dag) && !regel.nietIn.some((soort) => isVrij(vrij, dag, soort));
    if ((gewoon || regel.ookOp.has(dag)) && !regel.nietOp.has(dag)) yield dag;
  }
}

function isVrij(vrij, dag, soort) {
  if (soort === "schoolvakanties") return vrij.vakanties.some(([eerste, laatste]) => eerste <= dag && dag <= laatste);
  if (soort === "feestdagen") return vrij.feestdagen.has(dag);
  return MAANDEN[maand(dag)] === soort;
}

function patroon(regel) {
  const losse = new Set(regel.op);
  const ritme = ritmeVan(regel);
  return (dag) => {
    if ((regel.vanaf !== null && dag < regel.vanaf) || (regel.totEnMet !== null && dag > regel.totEnMet)) return false;
    return losse.size ? losse.has(dag) : regel.weekdagen.has(weekdag(dag)) && ritme(dag);
  };
}

function ritmeVan({ elke, vanaf, weekdagen }) {
  if (elke === "even weken") return (dag) => weeknummer(dag) % 2 === 0;
  if (elke === "oneven weken") return (dag) => weeknummer(dag) % 2 === 1;
  if (elke === "laatste") return (dag) => maand(dag + 7) !== maand(dag);
  if (elke in RANGEN) return (dag) => Math.ceil(dagVanMaand(dag) / 7) === RANGEN[elke];
  if (elke !== "2 weken") return () => true;
  // Om de week telt vanaf de week van de eerste goede dag op of na `vanaf`.
  let begin = vanaf;
  while (!weekdagen.has(weekdag(begin))) begin += 1;
  const maandag = begin - weekdag(begin);
  return (dag) => dag >= begin && Math.floor((dag - maandag) / 7) % 2 === 0;
}

// De eerste keren van alle regels samen: [{dag, van, tot, locatie}].
export function volgendeKeren(regels, vrij, vandaag, aantal = 3, stopt = null) {
  const laatste = Math.min(vandaag + VOORUIT, stopt ?? Infinity);
  const keren = regels.flatMap((regel) => {
    const gevonden = [];
    for (const dag of dagen(leesRegel(regel), vrij, vandaag, laatste)) {
      if (gevonden.push({ dag, van: regel.van, tot: regel.tot, locatie: regel.locatie }) === aantal) break;
    }
    return gevonden;
  });
  return keren.sort((een, ander) => een.dag - ander.dag || een.van.localeCompare(ander.van)).slice(0, aantal);
}
