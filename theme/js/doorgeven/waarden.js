// De soorten waarden. Elke functie geeft niets als de tekst goed is, en anders {code, ...gegevens}.
// Gelijk aan wegwijzer.model.waarden; tests/doorgeven houdt dat zo.
import { laatsteDagVanMaand } from "../datum.js";
import * as voorstel from "./voorstellen.js";

const TELEFOON = /^(0[1-9]\d{8}|14\d{3,4}|0(800|90[069])\d{4}|112|113)$/;
const WEBSITE = /^https?:\/\/[^\s/?#"'<>\\@]+\.[^\s/?#"'<>\\@]{2,}([/?#][^\s"'<>\\]*)?$/;
const LINK = /\]\(\s*<?([^)\s>]*)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]*)/gm;
const LINK_GOED = /^(https?:\/\/[^&]|mailto:|tel:)/i;

function weiger(code, waarde, voorbeeld = null, meer = {}) {
  return { code, waarde, ...(voorbeeld ? { voorbeeld } : {}), ...meer };
}

const jaNee = (waarde) =>
  ["ja", "nee"].includes(waarde) ? null : weiger("ja-nee", waarde, voorstel.jaOfNee(waarde) ?? "ja of nee");

export function datum(waarde) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return weiger("datum-onleesbaar", waarde, voorstel.datum(waarde));
  const [jaar, maand, dag] = waarde.split("-").map(Number);
  if (jaar < 1990 || jaar > 2100) return weiger("datum-ver-weg", waarde, null, { jaar });
  if (maand < 1 || maand > 12) return weiger("datum-onleesbaar", waarde);
  const laatste = laatsteDagVanMaand(jaar, maand);
  if (dag >= 1 && dag <= laatste) return null;
  return weiger("datum-bestaat-niet", waarde, `${jaar}-${String(maand).padStart(2, "0")}-${laatste}`);
}

export function tijd(waarde) {
  const gevonden = /^(\d{1,2}):(\d{2})$/.exec(waarde);
  if (gevonden && Number(gevonden[1]) < 24 && Number(gevonden[2]) < 60) return null;
  return weiger("tijd-onleesbaar", waarde, voorstel.tijd(waarde));
}

export const bedrag = (waarde) =>
  /^€?\s*(\d{1,5})([.,]\d{1,2})?$/.test(waarde) ? null : weiger("bedrag-onleesbaar", waarde, voorstel.bedrag(waarde));

const heelGetal = (waarde) => (/^-?\d{1,9}$/.test(waarde) ? null : weiger("getal-onleesbaar", waarde));

const graden = (waarde) => (/^-?\d{1,7}([.,]\d{1,20})?$/.test(waarde) ? null : weiger("getal-onleesbaar", waarde));

const postcode = (waarde) =>
  /^([1-9]\d{3})\s?([A-Za-z]{2})$/.test(waarde) ? null : weiger("postcode-onleesbaar", waarde);

export function telefoon(waarde) {
  const tekst = waarde.replace(/^(\+|00)31\s*(\(0\))?\s*/, "0");
  return TELEFOON.test(tekst.replace(/[\s\-().]/g, ""))
    ? null
    : weiger("telefoon-onleesbaar", waarde, voorstel.telefoon(waarde));
}

export const telefoonNetjes = (waarde) =>
  waarde.replace(/^(\+|00)31\s*(\(0\))?\s*/, "0").replace(/[\s\-().]+/g, " ").trim();

export const email = (waarde) => (voorstel.EMAIL.test(waarde) ? null : weiger("email-onleesbaar", waarde, voorstel.email(waarde)));

export function website(waarde) {
  const soort = /^([A-Za-z][A-Za-z0-9+.-]*):(?!\d)/.exec(waarde);
  if (soort && !["http", "https"].includes(soort[1].toLowerCase())) return weiger("website-soort", waarde);
  const adres = waarde.replace(/^https?:/i, (begin) => begin.toLowerCase());
  return WEBSITE.test(adres) ? null : weiger("website-onleesbaar", waarde, voorstel.website(waarde));
}

export function opmaak(waarde) {
  const html = /<[A-Za-z/!?][^>]*>?/.exec(waarde);
  if (html) return weiger("html", html[0]);
  for (const gevonden of waarde.matchAll(LINK)) {
    const adres = gevonden[1] || gevonden[2] || "";
    if (!LINK_GOED.test(adres)) {
      return weiger("link-soort", adres, voorstel.website(adres) ?? "https://www.voorbeeld.example");
    }
  }
  return null;
}

export const SOORTEN = {
  ja_nee: jaNee, datum, tijd, bedrag, heel_getal: heelGetal, graden, postcode, telefoon, email, website, opmaak,
  tekst: opmaak,
};
