// Tijden en kosten als zin, zoals ze ook op de site staan.
import { DAGEN, MAANDEN, dagnummer, datumLang } from "../datum.js";
import { alsLijst } from "./dagen.js";

const RITMES = { "2 weken": "Om de week op", "even weken": "In de even weken op", "oneven weken": "In de oneven weken op" };
const VRIJ = { feestdagen: "op feestdagen", schoolvakanties: "in de schoolvakanties" };

const opsomming = (delen) => delen.join(", ").replace(/, ([^,]*)$/, " en $1");
const datums = (waarde) => opsomming(alsLijst(waarde).toSorted().map((dag) => datumLang(dagnummer(dag))));
const opVolgorde = (namen, volgorde) => namen.toSorted((een, ander) => volgorde.indexOf(een) - volgorde.indexOf(ander));
export const klok = (tijd) => (tijd ?? "?").replace(/^0(?=\d:)/, "").replace(":", ".");

// `noem(naam, waarde)` geeft de naam van een plek.
export function tijdInWoorden({ dag, op, van, tot, elke, niet_in, niet_op, ook_op, vanaf, tot_en_met, locatie }, noem) {
  const vrij = opVolgorde(alsLijst(niet_in), [...MAANDEN, ...Object.keys(VRIJ)]).map((soort) => VRIJ[soort] ?? `in ${soort}`);
  const zinnen = [
    `${wanneer(alsLijst(dag), op, typeof elke === "object" ? elke.maand : elke)}, van ${klok(van)} tot ${klok(tot)} uur`,
    vanaf && `Vanaf ${datumLang(dagnummer(vanaf))}`,
    tot_en_met && `Tot en met ${datumLang(dagnummer(tot_en_met))}`,
    vrij.length && `Niet ${opsomming(vrij)}`,
    niet_op && `Niet op ${datums(niet_op)}`,
    ook_op && `Ook op ${datums(ook_op)}`,
    locatie && `Dan bij ${noem("locatie", locatie)}`,
  ];
  return zinnen.filter(Boolean).map((zin) => `${zin}.`).join(" ");
}

function wanneer(dagen, op, elke) {
  if (!dagen.length) return op ? `Op ${datums(op)}` : "Op een dag die nog niet is ingevuld";
  const namen = opsomming(opVolgorde(dagen, DAGEN));
  if (RITMES[elke]) return `${RITMES[elke]} ${namen}`;
  return elke && elke !== "week" ? `Elke ${elke} ${namen} van de maand` : `Elke ${namen}`;
}

export function kostenInWoorden({ bedrag, per, uitleg, korting }) {
  const euro = bedrag.replace(".", ",").replace(/^€?\s*/, "€ ");
  return [`${euro} ${per === "cursus" ? "voor de hele cursus" : `per ${per ?? "keer"}`}.`, uitleg, korting].filter(Boolean).join(" ");
}
