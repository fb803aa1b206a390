// Wat er aan tijdregels te zien is als u ze uitrekent. Gelijk aan wegwijzer.controleren.tijden.
import { dagnummer, datumLang, weekdag } from "../datum.js";
import { VOORUIT, alsLijst, dagen, leesRegel } from "./dagen.js";

export function keurTijden(veld, gegevens, vandaag, vrij, kapot = new Set()) {
  const ruw = gegevens[veld] ?? [];
  const regels = ruw.map(leesRegel);
  const stopt = !kapot.has("beheer") && gegevens.beheer?.stopt_op ? dagnummer(gegevens.beheer.stopt_op) : null;
  return [
    ...regels.flatMap((regel, nummer) => [
      ...valtNooit(regel, [veld, nummer], vandaag, vrij, stopt),
      ...voorbij(regel, [veld, nummer], vandaag),
      ...andereDag(regel, ruw[nummer], [veld, nummer], vandaag),
      ...overbodig(regel, ruw[nummer], [veld, nummer], vandaag, vrij),
      ...weggehaald(regel, ruw[nummer], [veld, nummer], vandaag, vrij, stopt),
    ]),
    ...vallenSamen(ruw, regels, veld, kapot.has("locatie") ? null : gegevens.locatie, vandaag, vrij),
  ];
}

const fout = (code, plek, gegevens = {}) => [{ code, plek, gegevens: { veld: plek.findLast((stap) => isNaN(stap)), ...gegevens } }];

const eersteDag = (regel, vrij, van, totEnMet) => dagen(regel, vrij, van, totEnMet).next().value;

function valtNooit(regel, plek, vandaag, vrij, stopt) {
  const begin = regel.vanaf ?? Math.min(vandaag, (regel.totEnMet ?? vandaag) - VOORUIT);
  const eerste = Math.min(begin, ...regel.op, ...regel.ookOp);
  const einde = regel.totEnMet ?? Math.max(begin, vandaag) + VOORUIT;
  const laatste = Math.min(Math.max(einde, ...regel.op, ...regel.ookOp), stopt ?? Infinity);
  return eersteDag(regel, vrij, eerste, laatste) === undefined ? fout("tijdregel-nooit", plek) : [];
}

function voorbij(regel, plek, vandaag) {
  const laatste = regel.op.length ? Math.max(...regel.op) : regel.totEnMet;
  if (laatste === null || Math.max(laatste, ...regel.ookOp) >= vandaag) return [];
  return fout("tijdregel-voorbij", [...plek, regel.op.length ? "op" : "tot_en_met"], { datum: datumLang(laatste) });
}

function andereDag(regel, ruw, plek, vandaag) {
  if (!regel.weekdagen.size || regel.elke !== "2 weken" || regel.weekdagen.has(weekdag(regel.vanaf))) return [];
  const dag = alsLijst(ruw.dag).join(", ").replace(/, ([^,]*)$/, " of $1");
  return fout("vanaf-andere-dag", [...plek, "vanaf"], { datum: datumLang(regel.vanaf, vandaag), dag });
}

function overbodig(regel, ruw, plek, vandaag, vrij) {
  const zonder = { ...regel, nietOp: new Set() };
  return alsLijst(ruw.niet_op).flatMap((tekst, nummer) => {
    const dag = dagnummer(tekst);
    if (dag < vandaag || eersteDag(zonder, vrij, dag, dag) !== undefined) return [];
    return fout("niet-op-overbodig", [...plek, "niet_op", nummer], { datum: datumLang(dag, vandaag) });
  });
}

function weggehaald(regel, ruw, plek, vandaag, vrij, stopt) {
  if (valtNooit(regel, plek, vandaag, vrij, stopt).length) return [];
  return ["op", "ook_op"].flatMap((veld) =>
    alsLijst(ruw[veld]).flatMap((tekst, nummer) => {
      const dag = dagnummer(tekst);
      if (dag < vandaag || eersteDag(regel, vrij, dag, dag) !== undefined) return [];
      return fout("datum-weggehaald", [...plek, veld, nummer], { datum: datumLang(dag, vandaag) });
    }),
  );
}

// Per tijd de eerste tijd ervoor waarmee die samenvalt.
function vallenSamen(ruw, regels, veld, locatie, vandaag, vrij) {
  return ruw.flatMap((_, later) => {
    for (let eerder = 0; eerder < later; eerder += 1) {
      const dag = eersteBotsing(ruw, regels, eerder, later, locatie, vandaag, vrij);
      if (dag !== undefined) {
        return fout("tijden-vallen-samen", [veld, later], { dag: datumLang(dag, vandaag), eerder: eerder + 1 });
      }
    }
    return [];
  });
}

function eersteBotsing(ruw, regels, eerder, later, locatie, vandaag, vrij) {
  const [een, ander] = [ruw[eerder], ruw[later]];
  const tijd = (tekst) => tekst.padStart(5, "0");
  if (tijd(een.tot) <= tijd(ander.van) || tijd(ander.tot) <= tijd(een.van)) return undefined;
  if ((een.locatie || locatie) !== (ander.locatie || locatie)) return undefined;
  const andere = new Set(dagen(regels[later], vrij, vandaag, vandaag + VOORUIT));
  for (const dag of dagen(regels[eerder], vrij, vandaag, vandaag + VOORUIT)) if (andere.has(dag)) return dag;
  return undefined;
}
