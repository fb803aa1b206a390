// Datums als dagnummers: dag 0 is 1 januari 1970. Zo telt niemand per ongeluk een uur te veel.
export const DAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
export const MAANDEN = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
];
const DAG = 864e5;

export const dagnummer = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAG;
export const isoDatum = (dag) => new Date(dag * DAG).toISOString().slice(0, 10);
export const weekdag = (dag) => (((dag + 3) % 7) + 7) % 7;
export const jaar = (dag) => new Date(dag * DAG).getUTCFullYear();
export const maand = (dag) => new Date(dag * DAG).getUTCMonth();
export const dagVanMaand = (dag) => new Date(dag * DAG).getUTCDate();

export function weeknummer(dag) {
  const donderdag = dag - weekdag(dag) + 3;
  return 1 + Math.floor((donderdag - dagnummer(`${jaar(donderdag)}-01-01`)) / 7);
}

export function laatsteDagVanMaand(jaartal, maandnummer) {
  return new Date(Date.UTC(jaartal, maandnummer, 0)).getUTCDate();
}

// 'dinsdag 1 december', met het jaar als dat niet het jaar van vandaag is.
export function datumLang(dag, vandaag = null) {
  const erbij = vandaag !== null && jaar(dag) === jaar(vandaag) ? "" : ` ${jaar(dag)}`;
  return `${DAGEN[weekdag(dag)]} ${dagVanMaand(dag)} ${MAANDEN[maand(dag)]}${erbij}`;
}

// Hoe laat het in Nederland is, zoals '2026-11-24T11:00'. Ook als de klok van de bezoeker in een ander land staat.
const KLOK = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short", timeStyle: "short" });
export const isoNu = () => KLOK.format().replace(" ", "T");
export const dagVanVandaag = () => dagnummer(isoNu().slice(0, 10));
