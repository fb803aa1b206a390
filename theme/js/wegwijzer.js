/* Op elke pagina. Een pagina kan een paar dagen oud zijn: hier staat wat er vandaag en morgen is. */
"use strict";

const dag = (verder) => {
  const moment = new Date();
  moment.setDate(moment.getDate() + verder);
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((deel) => String(deel).padStart(2, "0")).join("-");
};

/** Haalt weg wat vandaag al is afgelopen, en dagen waar dan niets meer op is. */
function haalAfgelopenWeg() {
  const nu = `${dag(0)}T${new Date().toTimeString().slice(0, 5)}`;
  const keren = [...document.querySelectorAll("[data-eind]")];
  const over = keren.filter((element) => element.dataset.eind > nu);
  if (!over.length) return;
  keren.filter((element) => element.dataset.eind <= nu).forEach((element) => {
    const vandaag = element.closest("[data-datum]");
    element.remove();
    if (!vandaag.querySelector("[data-eind], .ww-dag__meer")) vandaag.remove();
  });
}

/** Zet 'Vandaag' en 'Morgen' bij een dag, en haalt weg wat voorbij is. Blijft er niets over, dan blijft alles staan. */
function werkDagenBij() {
  const namen = { [dag(0)]: "Vandaag", [dag(1)]: "Morgen" };
  const dagen = [...document.querySelectorAll("[data-datum]")];
  const voorbij = dagen.filter((element) => element.dataset.datum < dag(0));
  if (voorbij.length < dagen.length) voorbij.forEach((element) => (element.hidden = true));
  dagen.forEach((element) => {
    const naam = namen[element.dataset.datum];
    if (naam) element.querySelector("time").prepend(Object.assign(document.createElement("b"), { className: "ww-nu", textContent: `${naam} ` }));
  });
}

haalAfgelopenWeg();
werkDagenBij();
