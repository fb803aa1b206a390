// Wat van een mens is, staat er alleen als die mens dat goed vindt. Gelijk aan wegwijzer.controleren.personen.
const TITEL = "(?:mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|dhr\\.?|de heer|juf|meester|zuster|broeder|pastor|dominee|ds\\.?|dr\\.?)";
const TUSSEN = "(?:van|de|der|den|het|ter|ten|te|el|al|[’']t)";
const NAAM = "[A-ZÀ-Þ][\\p{L}\\p{N}_’'-]+";
const MET_TITEL = new RegExp(`^(${TITEL}) (?:${TUSSEN} )*(${NAAM})$`, "iu");
const NAAM_ALLEEN = new RegExp(`(?:^| )${NAAM}$`, "u");
const MET_VOORLETTERS = new RegExp(`^(?:[A-Z]\\.\\s?)+(?:${TUSSEN} )*${NAAM}$`, "u");
const MET_TUSSENVOEGSEL = new RegExp(`^${NAAM} (?:van der|van den|van [’']t|ter|ten) ${NAAM}$`, "u");
const VERDER = new RegExp(`^(?:${NAAM}|${TUSSEN}|en|of|&|[A-Z]\\.)$`, "u");
const GROEP = new RegExp(
  "team|balie|loket|huis|punt|stichting|vereniging|club|groep|bieb|bibliotheek|gemeente|kerk|parochie|school|centrum" +
    "|dienst|bureau|secretari|bestuur|redactie|receptie|welzijn|zorg|steun|vrijwillig|commissie|raad|hulp|lijn|keuken" +
    "|caf[eé]|winkel|koor|orkest|atelier|sport|buurt|wijk|dorp|kring|verband|maatjes|vriend|familie|planning|groet" +
    "|fonds|hof|hoek|park|tuin|plein|straat|weg\\b|kamer|zaal|station|werk|voor\\b|bij\\b|\\d",
  "i",
);
const MOBIEL = "(?<![\\d-])(?:(?:\\+|00)31[\\s\\-]*(?:\\(0\\))?|0)[\\s\\-]*6(?:[\\s\\-]*\\d){8}(?!\\d)";
const MOBIEL_IN_TEKST = new RegExp(MOBIEL);
const MOBIEL_HELEMAAL = new RegExp(`^${MOBIEL}$`);
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

export const isMobiel = (nummer) => MOBIEL_HELEMAAL.test(nummer);

export function isAdresVanMens(email, postbussen) {
  const [aanbieder, ...rest] = email.slice(email.lastIndexOf("@") + 1).toLowerCase().split(".");
  const einde = rest.join(".");
  return postbussen.includes(aanbieder) && rest.length - 1 === (einde === "co.uk" ? 1 : 0);
}

export function lijktOpMens(naam, voornamen) {
  if (GROEP.test(naam)) return false;
  if (MET_TITEL.test(naam) && NAAM_ALLEEN.test(naam)) return true;
  if (MET_VOORLETTERS.test(naam) || MET_TUSSENVOEGSEL.test(naam)) return true;
  const [eerste, ...rest] = naam.replaceAll(",", " ").split(/\s+/).filter(Boolean);
  return voornamen.includes(eerste) && rest.length < 6 && rest.every((woord) => VERDER.test(woord));
}

// Mobiele nummers en eigen adressen midden in een tekst.
export function* inTeksten(waarde, postbussen, plek = []) {
  for (const [sleutel, deel] of Object.entries(waarde ?? {})) {
    const hier = [...plek, Array.isArray(waarde) ? Number(sleutel) : sleutel];
    if (typeof deel !== "string") yield* inTeksten(deel, postbussen, hier);
    else if (deel.length > 7 && !["telefoon", "email"].includes(sleutel)) yield* inTekst(deel, postbussen, hier);
  }
}

function* inTekst(tekst, postbussen, plek) {
  const veld = plek.at(-1);
  const mobiel = MOBIEL_IN_TEKST.exec(tekst);
  if (mobiel) yield { code: "mobiel-in-tekst", plek, gegevens: { veld, waarde: mobiel[0] } };
  for (const [adres] of tekst.matchAll(EMAIL)) {
    if (isAdresVanMens(adres, postbussen)) yield { code: "email-in-tekst", plek, gegevens: { veld, waarde: adres } };
  }
}
