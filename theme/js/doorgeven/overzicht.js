// Wat er verstuurd wordt, als kaartjes om na te kijken.
import { maak } from "../element.js";
import { KOPPEN, inWoorden, veldInWoorden } from "./bericht.js";
import { isLeeg } from "./keuren.js";

const vak = (kop, ...delen) => maak("section", { className: "ww-wijziging" }, maak("h3", {}, kop), ...delen);

export function overzicht({ soort, velden, toelichting, afzender }, naam, houder) {
  if (soort === "klopt") return [vak(naam, "Alles klopt nog. U hoeft alleen op ‘Verstuur’ te drukken.")];
  const erbij = [["Uw toelichting", toelichting], ["Hoe wij u bereiken", afzender]].filter(([, tekst]) => tekst);
  return [
    maak("p", {}, `${KOPPEN[soort]}: ${naam}`),
    ...Object.entries(velden).map(([plek, veld]) => vak(veldInWoorden(plek), ...verandering(veld, (waarde) => inWoorden(houder, plek, waarde)))),
    ...erbij.map(([kop, tekst]) => vak(kop, tekst)),
  ];
}

function verandering({ oud, nieuw }, woorden) {
  const wordt = maak("ins", {}, woorden(nieuw));
  return isLeeg(oud) ? [wordt] : ["Was: ", maak("del", {}, woorden(oud)), "\nWordt: ", wordt];
}
