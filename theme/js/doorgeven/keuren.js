// Kijk gegevens na met de regels van `wegwijzer controleer`. Geeft bevindingen: {code, plek, gegevens}.
import { alsLijst } from "./dagen.js";
import { inTeksten, isAdresVanMens, isMobiel, lijktOpMens } from "./personen.js";
import { keurTijden } from "./tijden.js";
import { SOORTEN, telefoonNetjes } from "./waarden.js";
import * as voorstel from "./voorstellen.js";

export const isLeeg = (waarde) =>
  waarde === undefined || waarde === null || waarde === "" || (typeof waarde === "object" && !Object.keys(waarde).length);

// `regels` is regels.json; `vandaag` een dagnummer; `vrij` de gelezen vrije dagen van de gemeente.
export function keur(regels, lijst, gegevens, vandaag, vrij) {
  const kamer = { regels, lijst };
  const bevindingen = keurVelden(kamer, regels.vragen[lijst], gegevens, []);
  const kapot = new Set(bevindingen.map(({ plek }) => plek[0]));
  if (!bevindingen.length && lijst === "activiteiten") bevindingen.push(...heeftEenPlek(kamer, gegevens));
  const tijdveld = { activiteiten: "wanneer", locaties: "openingstijden" }[lijst];
  if (tijdveld && !kapot.has(tijdveld)) bevindingen.push(...keurTijden(tijdveld, gegevens, vandaag, vrij, kapot));
  if (!kapot.has("contact")) bevindingen.push(...naamVanMens(regels, gegevens.contact ?? {}));
  const toestemming = !kapot.has("contact") && gegevens.contact?.toestemming === "ja";
  if (!toestemming) bevindingen.push(...inTeksten(gegevens, regels.postbussen));
  return bevindingen;
}

function keurVelden(kamer, vragen, gegevens, plek) {
  const bevindingen = vragen.flatMap((vraag) => keurVeld(kamer, vraag, gegevens[vraag.naam], [...plek, vraag.naam]));
  return bevindingen.length ? bevindingen : samen(kamer, vragen, gegevens, plek);
}

function keurVeld(kamer, vraag, waarde, plek) {
  if (isLeeg(waarde)) return vraag.verplicht ? [bevinding(vraag, "veld-ontbreekt", plek)] : [];
  if (!vraag.meer) return keurWaarde(kamer, vraag, waarde, plek);
  const delen = alsLijst(waarde);
  const bevindingen = delen.flatMap((deel, nummer) => keurWaarde(kamer, vraag, deel, [...plek, nummer]));
  if (vraag.hoogstens && delen.length > vraag.hoogstens) {
    return [bevinding(vraag, "te-veel", plek, { grens: vraag.hoogstens })];
  }
  return bevindingen;
}

function keurWaarde(kamer, vraag, waarde, plek) {
  if (vraag.inEenWoord && typeof waarde === "string") return inEenWoord(vraag, waarde, plek);
  if (vraag.soort === "velden") return keurVelden(kamer, vraag.vragen, waarde, plek);
  if (vraag.mee && typeof waarde === "object") return keurVelden(kamer, vraag.mee, waarde, plek);
  if (vraag.soort === "keuze" || vraag.soort === "verwijzing") return [];
  const tekst = waarde.trim();
  const fout = SOORTEN[vraag.soort](tekst);
  if (fout) {
    const { code, ...gegevens } = fout;
    return [bevinding(vraag, code, plek, gegevens)];
  }
  return binnenGrenzen(vraag, tekst, plek);
}

function inEenWoord(vraag, waarde, plek) {
  if (waarde === vraag.inEenWoord) return [];
  const bedrag = voorstel.bedrag(waarde);
  const voorbeeld = bedrag ? `{bedrag: ${bedrag}, per: keer}` : vraag.inEenWoord;
  return [bevinding(vraag, "kosten-onleesbaar", plek, { waarde, voorbeeld })];
}

function binnenGrenzen(vraag, tekst, plek) {
  const { max_length: maximum, ge, le } = vraag.grenzen;
  const kaal = vraag.soort === "opmaak" ? tekst : tekst.split(/\s+/).join(" ");
  const lengte = [...kaal].length;
  if (maximum && lengte > maximum) {
    const over = lengte - maximum === 1 ? "1 teken" : `${lengte - maximum} tekens`;
    return [bevinding(vraag, "tekst-te-lang", plek, { lengte, maximum, over })];
  }
  const waarde = Number(tekst);
  if (ge !== undefined && waarde < ge) return [bevinding(vraag, "getal-te-klein", plek, { waarde: tekst, grens: ge })];
  if (le !== undefined && waarde > le) return [bevinding(vraag, "getal-te-groot", plek, { waarde: tekst, grens: le })];
  return [];
}

function bevinding(vraag, code, plek, gegevens = {}) {
  const inLijst = typeof plek.at(-1) === "number";
  const voorbeeld = inLijst ? vraag.voorbeeldDeel : vraag.voorbeeld;
  const eigen = { veld: vraag.naam, voorbeeld, hele_regel: `${vraag.naam}: ${vraag.voorbeeld}` };
  return { code, plek, gegevens: { ...eigen, ...gegevens } };
}

// Wat alleen te zien is aan een paar velden samen. De vragen zeggen om welk deel van het model het gaat.
function samen(kamer, vragen, gegevens, plek) {
  const namen = new Set(vragen.map(({ naam }) => naam));
  const fout = (code, veld, meer = {}) => [
    { code, plek: veld ? [...plek, veld] : plek, gegevens: { veld: veld ?? plek.findLast((stap) => isNaN(stap)), ...meer } },
  ];
  if (namen.has("elke")) return tijdregel(gegevens, fout);
  if (namen.has("toestemming")) return keurContact(kamer.regels, gegevens, fout);
  const { van, tot } = gegevens;
  if (plek.at(-1) === "leeftijd" && van && tot && Number(tot) < Number(van)) {
    return fout("leeftijd-omgedraaid", null, { van: Number(van), tot: Number(tot) });
  }
  return namen.has("lat") ? coordinaten(gegevens, fout) : [];
}

function tijdregel(regel, fout) {
  const tijd = (tekst) => tekst.trim().padStart(5, "0");
  const [van, tot] = [tijd(regel.van), tijd(regel.tot)];
  if (Boolean(alsLijst(regel.dag).length) === Boolean(alsLijst(regel.op).length)) return fout("dag-of-op", null);
  if (tot <= van) return fout("einde-voor-begin", "tot", { van, tot });
  if (regel.vanaf && regel.tot_en_met && regel.tot_en_met < regel.vanaf) {
    return fout("laatste-voor-eerste", "tot_en_met", { vanaf: regel.vanaf, tot_en_met: regel.tot_en_met });
  }
  return regel.elke === "2 weken" && !regel.vanaf ? fout("vanaf-ontbreekt", "elke") : [];
}

function keurContact(regels, contact, fout) {
  if (contact.toestemming === "ja") return [];
  const telefoon = telefoonNetjes(contact.telefoon ?? "");
  if (isMobiel(telefoon)) return fout("mobiel-zonder-toestemming", "telefoon", { waarde: telefoon });
  if (contact.email && isAdresVanMens(contact.email, regels.postbussen)) {
    return fout("email-zonder-toestemming", "email", { waarde: contact.email });
  }
  return [];
}

function coordinaten(gegevens, fout) {
  const [lat, lon] = ["lat", "lon"].map((naam) => Number(gegevens[naam].replace(",", ".")));
  const klopt = (noord, oost) => noord >= 50.7 && noord <= 53.7 && oost >= 3.2 && oost <= 7.3;
  if (klopt(lat, lon)) return [];
  const code = klopt(lon, lat) ? "coordinaten-omgedraaid" : "coordinaten-buiten-nederland";
  const [noord, oost] = [lat, lon].map((getal) => (Number.isInteger(getal) ? getal.toFixed(1) : getal));
  return fout(code, null, { lat: noord, lon: oost });
}

function heeftEenPlek(kamer, gegevens) {
  const vragen = kamer.regels.vragen.activiteiten;
  const fout = (code, veld, over = veld) => {
    const vraag = vragen.find(({ naam }) => naam === over);
    return [bevinding(vraag, code, [veld])];
  };
  const { locatie, waar, gebieden } = gegevens;
  if (Boolean(locatie) === Boolean(waar)) return fout("locatie-of-waar", waar ? "waar" : "locatie", waar ? "waar" : "naam");
  if (!locatie && isLeeg(gebieden)) return fout("gebieden-ontbreken", "gebieden");
  const { telefoon, email, website } = gegevens.contact ?? {};
  return telefoon || email || website ? [] : fout("contact-leeg", "contact");
}

function naamVanMens(regels, contact) {
  const naam = (contact.naam ?? "").trim();
  if (!naam || contact.toestemming === "ja" || regels.namen.includes(naam)) return [];
  return lijktOpMens(naam, regels.voornamen)
    ? [{ code: "naam-zonder-toestemming", plek: ["contact", "naam"], gegevens: { veld: "naam", waarde: naam } }]
    : [];
}
