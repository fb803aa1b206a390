// Van bestand naar formulier en terug. Alles is tekst; wat gelijk bleef, houdt zijn vorm, plek en opmerkingen.
import { Document, Scalar, isMap, isScalar, isSeq, parseDocument, visit } from "./yaml/index.js";

// De tekst van het bestand zoals het geopend is.
export const BRON = "_bron";
// De naam van een nieuw bestand; die staat er zelf niet in.
export const ID = "_id";
const ONLEESBAAR = "_onleesbaar";
const NUL = /^0+([.,]0+)?$/;
const ALS_TEKST = { schema: "failsafe" };

// `velden` is de vorm van een soort bestand, uit het model.
export function formaat(velden) {
  const geheel = { velden };
  // Wat er in het bestand komt, zonder lege velden.
  function gegevens({ [BRON]: bron, [ID]: _, ...ingevuld }) {
    const oud = bron ? parseDocument(bron, ALS_TEKST).toJS() : {};
    return terug(geheel, schoon(ingevuld), oud) ?? {};
  }
  return {
    fromFile(tekst) {
      const document = parseDocument(tekst, ALS_TEKST);
      if (document.errors.length || !isMap(document.contents)) return { naam: "Dit bestand is niet te lezen", [ONLEESBAAR]: tekst };
      return { ...inFormulier(geheel, document.toJS()), [BRON]: tekst };
    },
    toFile(ingevuld) {
      if (ingevuld[ONLEESBAAR] !== undefined) throw new Error("Dit bestand is niet te lezen. Vraag de beheerder om hulp.");
      return alsTekst(ingevuld[BRON] ?? "", velden, gegevens(ingevuld));
    },
    gegevens,
  };
}

// Wat er staat, zoals het formulier het wil: een lijst is altijd een lijst, een groep altijd een groep.
function inFormulier(veld, waarde) {
  if (veld.meer) return [waarde].flat().map((deel) => deelInFormulier(veld, deel));
  return deelInFormulier(veld, waarde);
}

function deelInFormulier(veld, waarde) {
  if (veld.inEenWoord && waarde === veld.inEenWoord) return { bedrag: "0" };
  if (!isGroep(waarde)) return waarde;
  // Bij een keuze mag een groep van één staan: `elke: {maand: 1e}`.
  if (!veld.velden) return Object.values(waarde).length === 1 ? Object.values(waarde)[0] : waarde;
  const vorm = new Map(veld.velden.map((een) => [een.naam, een]));
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, inFormulier(vorm.get(naam) ?? {}, deel)]));
}

// Wat er opgeschreven moet worden. Betekent het nieuwe hetzelfde als het oude, dan blijft het oude.
function terug(veld, nieuw, oud) {
  if (oud !== undefined && gelijk(schoon(inFormulier(veld, oud)), nieuw)) return oud;
  if (!veld.meer || !Array.isArray(nieuw)) return deelTerug(veld, nieuw, oud);
  const delen = [oud ?? []].flat();
  return nieuw.map((deel, nummer) => {
    const zelfde = delen.find((een) => gelijk(schoon(deelInFormulier(veld, een)), deel));
    return zelfde ?? deelTerug(veld, deel, delen.length === nieuw.length ? delen[nummer] : undefined);
  });
}

function deelTerug(veld, nieuw, oud) {
  if (!isGroep(nieuw)) return nieuw;
  const vorm = new Map((veld.velden ?? []).map((een) => [een.naam, een]));
  const was = isGroep(oud) ? oud : {};
  const namen = [...new Set([...Object.keys(was), ...vorm.keys(), ...Object.keys(nieuw)])];
  const delen = namen.map((naam) => [naam, terug(vorm.get(naam) ?? {}, nieuw[naam], was[naam])]);
  const uit = Object.fromEntries(delen.filter(([naam, deel]) => deel !== undefined && (naam in was || deel !== vorm.get(naam)?.standaard)));
  if (veld.inEenWoord && Object.keys(uit).join() === "bedrag" && NUL.test(uit.bedrag)) return veld.inEenWoord;
  return Object.keys(uit).length ? uit : undefined;
}

// Zonder lege velden en zonder witte ruimte om teksten.
function schoon(waarde) {
  if (Array.isArray(waarde)) return nietLeeg(waarde.map(schoon).filter((deel) => deel !== undefined));
  if (isGroep(waarde)) {
    const delen = Object.entries(waarde).map(([naam, deel]) => [naam, schoon(deel)]);
    return nietLeeg(Object.fromEntries(delen.filter(([, deel]) => deel !== undefined)));
  }
  const tekst = String(waarde ?? "").trim();
  return tekst === "" ? undefined : tekst;
}

const nietLeeg = (waarde) => (Object.keys(waarde).length ? waarde : undefined);
const isGroep = (waarde) => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

function gelijk(een, ander) {
  if (typeof een !== "object" || typeof ander !== "object" || een === null || ander === null) return een === ander;
  if (Array.isArray(een) !== Array.isArray(ander)) return false;
  const namen = new Set([...Object.keys(een), ...Object.keys(ander)]);
  return [...namen].every((naam) => gelijk(een[naam], ander[naam]));
}

function alsTekst(bron, velden, gegevens) {
  const document = bron ? parseDocument(bron, ALS_TEKST) : new Document({}, ALS_TEKST);
  if (bron && gelijk(document.toJS(), gegevens)) return bron;
  werkBij(document, document.contents, velden, gegevens);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function werkBij(document, groep, velden, gegevens) {
  groep.items = groep.items.filter(({ key }) => key.value in gegevens);
  const volgorde = velden.map(({ naam }) => naam);
  for (const [naam, waarde] of Object.entries(gegevens)) {
    const paar = groep.items.find(({ key }) => key.value === naam);
    const vorm = velden.find((een) => een.naam === naam)?.velden ?? [];
    if (paar) paar.value = bijgewerkt(document, paar.value, vorm, waarde);
    else groep.items.splice(plaats(groep.items, volgorde, naam), 0, document.createPair(naam, knoop(document, waarde)));
  }
}

// Achter het laatste veld dat er in het model voor staat.
function plaats(paren, volgorde, naam) {
  const rang = volgorde.indexOf(naam);
  if (rang < 0) return paren.length;
  return 1 + paren.findLastIndex(({ key }) => volgorde.indexOf(key.value) < rang);
}

function bijgewerkt(document, oud, velden, waarde) {
  if (oud && gelijk(oud.toJS(document), waarde)) return oud;
  if (isMap(oud) && isGroep(waarde)) werkBij(document, oud, velden, waarde);
  else if (isSeq(oud) && Array.isArray(waarde)) werkLijstBij(document, oud, velden, waarde);
  else if (isScalar(oud) && typeof waarde === "string") Object.assign(oud, { value: waarde, type: schrijfwijze(waarde), source: undefined });
  else return knoop(document, waarde);
  return oud;
}

function werkLijstBij(document, lijst, velden, waarden) {
  const delen = lijst.items;
  lijst.items = waarden.map((waarde, nummer) => {
    const zelfde = delen.find((deel) => gelijk(deel.toJS(document), waarde));
    if (zelfde) return zelfde;
    return delen.length === waarden.length ? bijgewerkt(document, delen[nummer], velden, waarde) : knoop(document, waarde);
  });
}

function knoop(document, waarde) {
  const nieuw = document.createNode(waarde);
  visit(nieuw, {
    Scalar: (_, een) => void (een.type = schrijfwijze(een.value)),
    Seq: (_, een) => void (een.flow = een.items.every(isScalar)),
  });
  return nieuw;
}

// Andere lezers maken van 0612 een getal en van een losse ~ niets.
function schrijfwijze(tekst) {
  if (tekst.includes("\n")) return Scalar.BLOCK_LITERAL;
  return /^[+-]?0[\d_.]+$|^[\d_]{10,}$|^(~|null|true|false|yes|no|on|off)$|^[\d:]+:\d\d:/i.test(tekst) ? Scalar.QUOTE_SINGLE : Scalar.PLAIN;
}
