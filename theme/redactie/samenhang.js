// Wat alleen te zien is naast andere bestanden: of een naam nog vrij is, wie iets gebruikt, en of een plek op onze kaart ligt.

// Zoveel namen passen in één zin.
const GENOEG = 5;

// Gelijk aan maak_id van de wegwijzer: `'t Zand` wordt `t-zand`.
function maakId(naam) {
  const kaal = naam.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").toLowerCase();
  return kaal.replaceAll("'", "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "nieuw";
}

// Een id bestaat maar één keer, ook over gemeenten heen.
export function vrijeId(naam, bezet = []) {
  const id = maakId(naam);
  let vrij = id;
  for (let nummer = 2; bezet.includes(vrij); nummer += 1) vrij = `${id}-${nummer}`;
  return vrij;
}

// De zinnen als iets niet weg mag. `plek` is de hash van de pagina.
export function inGebruik(gebruikt, plek) {
  const [, lijst, id] = plek.match(/^#\/collections\/([a-z]+)[a-z0-9-]*\/entries\/([a-z0-9-]+)$/) ?? [];
  const namen = gebruikt[lijst]?.[id] ?? [];
  if (!namen.length) return [];
  const wie = [...namen.slice(0, GENOEG), ...(namen.length > GENOEG ? [`${namen.length - GENOEG} andere`] : [])];
  const wacht = "Kies daar eerst iets anders. Deed u dat net? Wacht dan tot de site vernieuwd is.";
  return [`Dit is nog in gebruik bij: ${new Intl.ListFormat("nl").format(wie)}.`, wacht];
}

// Ligt een punt in een van de gebieden? `gebieden` is een GeoJSON met vlakken.
export function ligtErin({ features }, oost, noord) {
  return features.some(({ geometry: { type, coordinates } }) =>
    (type === "Polygon" ? [coordinates] : coordinates).some((vlak) => vlak.filter((ring) => kruist(ring, oost, noord)).length % 2 === 1),
  );
}

function kruist(ring, oost, noord) {
  return ring.slice(1).filter(([x, y], nummer) => {
    const [vorigeX, vorigeY] = ring[nummer];
    return y > noord !== vorigeY > noord && oost < ((vorigeX - x) * (noord - y)) / (vorigeY - y) + x;
  }).length % 2;
}
