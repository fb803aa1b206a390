/* Een pagina kan een paar dagen oud zijn: hier staat wat er vandaag en morgen is. */
import { dagVanVandaag, isoDatum, isoNu } from "./datum.js";
import { maak } from "./element.js";

export function start() {
  haalAfgelopenWeg();
  werkDagenBij();
}

/** Haalt weg wat vandaag al is afgelopen, en dagen waar dan niets meer op is. Is alles voorbij, dan blijft alles staan. */
function haalAfgelopenWeg() {
  const nu = isoNu();
  const keren = [...document.querySelectorAll("[data-eind]")];
  const voorbij = keren.filter(({ dataset }) => dataset.eind <= nu);
  if (voorbij.length === keren.length) return;
  for (const keer of voorbij) {
    const dag = keer.closest("[data-datum]");
    keer.remove();
    if (!dag.querySelector("[data-eind], .ww-dag__meer")) dag.remove();
  }
}

/** Zet 'Vandaag' en 'Morgen' bij een dag, en haalt weg wat voorbij is. Blijft er niets over, dan blijft alles staan. */
function werkDagenBij() {
  const vandaag = dagVanVandaag();
  const namen = { [isoDatum(vandaag)]: "Vandaag", [isoDatum(vandaag + 1)]: "Morgen" };
  const dagen = [...document.querySelectorAll("[data-datum]")];
  const voorbij = dagen.filter(({ dataset }) => dataset.datum < isoDatum(vandaag));
  if (voorbij.length < dagen.length) voorbij.forEach((dag) => (dag.hidden = true));
  for (const dag of dagen) {
    const naam = namen[dag.dataset.datum];
    if (naam) dag.querySelector("time").prepend(maak("b", { className: "ww-nu" }, `${naam} `));
  }
}
