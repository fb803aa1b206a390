// Wat iemand vast bedoelde met een waarde die we niet lezen. Gelijk aan wegwijzer.model.voorstellen.
const MAANDEN = { jan: 1, feb: 2, maa: 3, mrt: 3, apr: 4, mei: 5, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, nov: 11, dec: 12 };
const JA = ["true", "yes", "on", "y", "j", "1", "ja", "waar", "wel"];
const NEE = ["false", "no", "off", "n", "0", "nee", "neen", "onwaar", "niet"];
export const EMAIL = /^[\w+-][\w.+-]{0,63}@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z][A-Za-z0-9-]+$/;
const twee = (getal) => String(getal).padStart(2, "0");

export function jaOfNee(waarde) {
  const laag = waarde.trim().toLowerCase();
  return JA.includes(laag) ? "ja" : NEE.includes(laag) ? "nee" : null;
}

export function tijd(waarde) {
  const gevonden = /^\s*(\d{1,2})(?:\s*[:.,uh]\s*(\d{2}))?(?!\d)/.exec(waarde);
  if (!gevonden) return null;
  const [uur, minuut] = [Number(gevonden[1]), Number(gevonden[2] ?? 0)];
  return uur >= 24 ? "23:59" : `${twee(uur)}:${twee(Math.min(minuut, 59))}`;
}

export function datum(waarde) {
  const laag = waarde.trim().toLowerCase();
  let dag, maand, jaar;
  let gevonden = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(laag);
  if (gevonden) [, dag, maand, jaar] = gevonden.map(Number);
  else if ((gevonden = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(laag))) [, jaar, maand, dag] = gevonden.map(Number);
  else if ((gevonden = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})/.exec(laag))) {
    [dag, maand, jaar] = [Number(gevonden[1]), MAANDEN[gevonden[2]] ?? 0, Number(gevonden[3])];
  } else return null;
  const kan = maand >= 1 && maand <= 12 && dag >= 1 && dag <= 31;
  return kan ? `${String(jaar).padStart(4, "0")}-${twee(maand)}-${twee(dag)}` : null;
}

export function bedrag(waarde) {
  const gevonden = /(?:^|[^\w.,-])(\d{1,5})(?:[.,](\d{1,2}))?(?![\w.,]*\d)/.exec(waarde);
  if (!gevonden) return null;
  return gevonden[2] ? `${gevonden[1]}.${gevonden[2].padEnd(2, "0")}` : gevonden[1];
}

export function telefoon(waarde) {
  const cijfers = waarde.replace(/[\s\-().]/g, "");
  return /^[1-9]\d{8}$/.test(cijfers) ? `0${cijfers}` : null;
}

export function website(waarde) {
  const adres = waarde.trim().replace(/^https?:\/*/i, "");
  return /^[\w-]+(\.[\w-]+)+(\/[^\s"'<>\\]*)?$/.test(adres) ? `https://${adres}` : null;
}

export function email(waarde) {
  const kaal = waarde.replace(/^[ <>]+|[ <>]+$/g, "").replace(/^mailto:|\s/gi, "");
  return EMAIL.test(kaal) ? kaal : null;
}
