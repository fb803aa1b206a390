// Wat er verandert: als gegevens, in gewone woorden, en als blok in een mail.
import { dagnummer, datumLang } from "../datum.js";
import { bladen, element, leesVraag } from "./formulier.js";
import { isLeeg } from "./keuren.js";
import { kostenInWoorden, tijdInWoorden } from "./woorden.js";

const NAMEN = {
  themas: "thema's", doelgroepen: "voor wie", locatie: "plek", waar: "geen vaste plek", gebieden: "dorpen of wijken",
  tijden_uitleg: "uitleg bij de tijden", "aanmelden.nodig": "aanmelden", "aanmelden.hoe": "hoe aanmelden",
  "contact.naam": "contactpersoon", "contact.email": "mail", "beheer.stopt_op": "laatste keer", "beheer.gecontroleerd": "nagekeken op",
};
export const KOPPEN = { nieuw: "Iets nieuws", verandering: "Er klopt iets niet", gestopt: "Gestopt", klopt: "Alles klopt nog" };

export const opPlek = (gegevens, plek) => plek.split(".").reduce((deel, stap) => deel?.[stap], gegevens) ?? "";
const gelijk = (een, ander) => JSON.stringify(een) === JSON.stringify(ander);

// De waarde van elk veld in het formulier, om later mee te vergelijken.
export function momentopname(vragen, houder) {
  return new Map(bladen(vragen, houder).map(([plek, vraag]) => [plek, leesVraag(vraag, element(houder, plek), plek)]));
}

// plek -> {oud, nieuw}, alleen voor wat de inzender zelf veranderde.
export function veranderingen(vragen, houder, begin, gegevens) {
  const velden = {};
  for (const [plek, nu] of momentopname(vragen, houder)) {
    if (gelijk(nu, begin.get(plek))) continue;
    const oud = opPlek(gegevens, plek);
    velden[plek] = { oud, nieuw: behoud(oud, begin.get(plek), nu) };
  }
  return velden;
}

// Wat binnen een veld gelijk bleef, houdt de schrijfwijze van het bestand.
function behoud(oud, begin, nu) {
  if (gelijk(begin, nu)) return oud;
  if (isLeeg(oud) || isLeeg(nu) || typeof nu !== "object" || typeof begin !== "object") return nu;
  if (Array.isArray(nu)) return nu.map((deel, nummer) => behoud(oud[nummer], begin[nummer], deel));
  return Object.fromEntries(Object.entries(nu).map(([naam, deel]) => [naam, behoud(oud[naam], begin[naam], deel)]));
}

export function metVeranderingen(gegevens, velden) {
  const nieuw = structuredClone(gegevens);
  for (const [plek, { nieuw: waarde }] of Object.entries(velden)) {
    const stappen = plek.split(".");
    const laatste = stappen.pop();
    let houder = nieuw;
    for (const stap of stappen) houder = houder[stap] = typeof houder[stap] === "object" ? houder[stap] : {};
    if (isLeeg(waarde)) delete houder[laatste];
    else houder[laatste] = waarde;
  }
  return nieuw;
}

export function veldInWoorden(plek) {
  const [, voor, rest] = /^(?:(locatie|organisatie)\.)?(.*)$/.exec(plek);
  const kort = NAMEN[rest] ?? rest.replace(/^(contact|adres)\./, "").replaceAll("_", " ").replaceAll(".", ": ");
  const tekst = voor ? `${NAMEN[voor] ?? voor}: ${kort}` : kort;
  return tekst[0].toUpperCase() + tekst.slice(1);
}

// Namen in plaats van korte namen: die staan al in het formulier.
export function inWoorden(houder, plek, waarde) {
  if (isLeeg(waarde)) return "(leeg)";
  if (Array.isArray(waarde)) {
    const velden = typeof waarde[0] === "object";
    const noem = (naam, deel) => inWoorden(houder, `${plek}.${naam}`, deel);
    return waarde.map((deel) => (velden ? tijdInWoorden(deel, noem) : inWoorden(houder, plek, deel))).join(velden ? "\n" : ", ");
  }
  if (plek === "kosten" && waarde.bedrag) return kostenInWoorden(waarde);
  if (typeof waarde === "object") return veldenInWoorden(houder, plek, waarde);
  if (/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return datumLang(dagnummer(waarde));
  const veld = element(houder, plek) ?? inSjabloon(houder, plek);
  const keuze = veld?.querySelector(`option[value="${CSS.escape(waarde)}"], input[value="${CSS.escape(waarde)}"]`);
  return keuze ? (keuze.localName === "option" ? keuze : keuze.parentElement).textContent.trim() : waarde;
}

function inSjabloon(houder, plek) {
  return [...houder.querySelectorAll("template")].map(({ content }) => element(content, plek)).find(Boolean);
}

// Bij een nieuwe plek of organisatie elk veld op een eigen regel; een ander groepje velden in één regel.
function veldenInWoorden(houder, plek, velden) {
  const nieuw = ["locatie", "organisatie"].includes(plek.split(".")[0]);
  const delen = Object.entries(velden).filter(([, deel]) => deel !== "onbekend").map(([naam, deel]) => {
    const tekst = inWoorden(houder, `${plek}.${naam}`, deel);
    const metNaam = plek === "toegankelijk" || (nieuw && typeof deel === "string");
    return metNaam ? `${veldInWoorden(nieuw ? naam : `${plek}.${naam}`)}: ${tekst}` : tekst;
  });
  const tekst = delen.join(nieuw ? "\n" : plek === "aanmelden" ? ". " : ", ");
  return tekst && tekst[0].toUpperCase() + tekst.slice(1);
}

const ingesprongen = (tekst) => tekst.replaceAll("\n", "\n  ");

export function alsTekst(voorstel, naam, houder, blok) {
  const regels = [`${KOPPEN[voorstel.soort]}: ${naam}${voorstel.id ? ` (${voorstel.id})` : ""}`, ""];
  for (const [plek, { oud, nieuw }] of Object.entries(voorstel.velden)) {
    regels.push(veldInWoorden(plek));
    if (!isLeeg(oud)) regels.push(`  was: ${ingesprongen(inWoorden(houder, plek, oud))}`);
    regels.push(`  ${isLeeg(oud) ? "" : "wordt: "}${ingesprongen(inWoorden(houder, plek, nieuw))}`);
  }
  if (voorstel.toelichting) regels.push("", voorstel.toelichting);
  if (voorstel.afzender) regels.push("", `U bereikt mij via: ${voorstel.afzender}`);
  return [...regels, "", "Laat het stuk hieronder staan. Het is voor de redactie.", blok, ""].join("\n");
}

// Een blok dat heel blijft in een mail: alleen letters en cijfers, in korte regels.
export async function alsBlok(voorstel) {
  const ruw = new TextEncoder().encode(JSON.stringify(voorstel));
  const klein = typeof CompressionStream === "function";
  const bytes = klein ? await ingepakt(ruw) : ruw;
  const letters = (klein ? "z" : "j") + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replace(/=+$/, "");
  return `-----BEGIN WEGWIJZER-----\n${letters.match(/.{1,64}/g).join("\n")}\n-----END WEGWIJZER-----`;
}

async function ingepakt(bytes) {
  const stroom = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stroom).arrayBuffer());
}
