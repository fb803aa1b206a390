/* Waar de plekken op liggen: land en grenzen. */

/** Het land ligt onder de tegels: het is er als de tegels er niet zijn. Grenzen liggen erboven. */
export function tekenGrond(kaart, grond, gekozen) {
  const vak = (naam, hoogte) => {
    kaart.createPane(naam).style.zIndex = hoogte;
    return { pane: naam, interactive: false };
  };
  const land = vak("land", 100);
  const grenzen = vak("grenzen", 300);
  const vlakken = L.svg({ pane: "land" });
  const lijnen = L.svg({ pane: "grenzen" });
  const vorm = (omtrek, opties) => L.geoJSON(omtrek, opties).addTo(kaart);
  const kust = { ...land, renderer: vlakken, className: "ww-kaart-land" };
  vorm(grond.land, kust);
  grond.gebieden.forEach(({ omtrek }) => vorm(omtrek, kust));
  for (const { id, omtrek } of grond.gebieden) {
    if (id !== gekozen) vorm(omtrek, { ...grenzen, renderer: lijnen, className: "ww-kaart-grens" });
  }
  const eigen = grond.gebieden.find(({ id }) => id === gekozen);
  if (eigen) vorm(eigen.omtrek, { ...grenzen, renderer: lijnen, className: "ww-kaart-gebied" });
}
