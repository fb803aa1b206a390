/* Van een vraag, zoals mensen die typen, naar woorden om op te zoeken en de plaats die iemand bedoelt. */
import { plat } from "./tekst.js";

const STOPWOORDEN = new Set(
  `aan al als ben bent bij daar dan dat de den deze die dit doe doet door dus een en er erg ergens ga gaan gaat geen graag
  haar had hallo heb hebben hebt heeft heel hem hen hier hij hoe hun iemand iets ik in is je jij jouw jullie kan kun
  kunnen kunt maar mag me mee meer met mij mijn moet moeten n na naar niet nog nu of om omdat onder ons onze ook op over s
  sta t te ten ter tot u uit uw van veel vind vinden voel voelen voor waar wat we weer wel welke wie wij wil willen wilt
  word worden wordt ze zich zij zijn zit zo zoek zoeken zou`.split(/\s+/),
);
const LIDWOORDEN = new Set(["de", "den", "het", "t"]);
const VOORZETSELS = new Set(["in", "op", "te", "bij", "uit", "rond", "naar"]);
const UITGANGEN = ["en", "e", "s", "je", "jes", "tje", "t"];
const TUSSEN = ["", "s", "en", "e", "n"];

/* Wat iemand bedoelt: {plaats, termen, verbeterd}. Een term heeft een of meer manieren; elke manier is een rij woorden. */
export function ontleed(vraag, stof) {
  const getypt = plakSamen(plat(vraag).match(/[a-z0-9]+/g) ?? [], stof);
  const verbeterd = getypt.map((woord) => beterWoord(woord, stof));
  const { plaats, rest } = haalPlaatsEruit(verbeterd, stof);
  const inhoud = rest.filter((een) => !STOPWOORDEN.has(een.woord));
  const termen = inhoud.length || plaats ? inhoud : rest;
  return { plaats, termen, verbeterd: verbeterd.filter((een) => een.getypt !== een.woord) };
}

/* 'zieken huis' wordt 'ziekenhuis', als dat een woord van de site is; 'huis' blijft dan weg. */
function plakSamen(woorden, stof) {
  const samen = [];
  for (let plek = 0; plek < woorden.length; plek++) {
    const paar = woorden[plek] + (woorden[plek + 1] ?? "");
    const kan = plek + 1 < woorden.length && woorden[plek].length > 2 && (paar in stof.woorden || paar in stof.namen);
    samen.push(kan ? { getypt: paar, los: [woorden[plek], woorden[plek + 1]] } : { getypt: woorden[plek] });
    if (kan) plek++;
  }
  return samen;
}

function beterWoord({ getypt, los }, stof) {
  if (los) return { getypt, woord: getypt, manieren: [[getypt], los] };
  const zoals = (woord, ...manieren) => ({ getypt, woord, manieren });
  const stammen = stammenVan(getypt);
  const heel = stammen.filter((stam) => stam in stof.woorden);
  if (isBekend(getypt, stof)) return zoals(getypt, [getypt], ...heel.map((stam) => [stam]));
  const begin = stammen.filter((stam) => stof.alle.some((een) => een.startsWith(stam)));
  if (begin.length) return zoals(getypt, ...begin.map((stam) => [stam]));
  const dichtbij = zoekDichtbij(getypt, stof, 1);
  if (dichtbij) return zoals(dichtbij, [dichtbij]);
  const delen = splits(getypt, stof);
  if (delen) return zoals(getypt, delen);
  const verder = zoekDichtbij(getypt, stof, getypt.length < 6 ? 1 : 2) ?? deelVan(getypt, stof);
  // Kent de site dit woord echt niet, dan zoeken we er niet op: Pagefind geeft dan alles met hetzelfde begin.
  return verder ? zoals(verder, [verder]) : zoals(getypt);
}

function isBekend(woord, stof) {
  const kort = woord.length < 4 || STOPWOORDEN.has(woord) || /\d/.test(woord);
  return kort || woord in stof.woorden || stof.alle.some((een) => een.startsWith(woord));
}

/* Zonder de uitgang: van 'voetballen' voetbal, van 'beperkt' beperk. */
function stammenVan(woord) {
  const stammen = new Set();
  for (const eind of UITGANGEN.filter((een) => woord.endsWith(een) && woord.length - een.length >= 5)) {
    const stam = woord.slice(0, -eind.length);
    stammen.add(stam).add(stam.replace(/([a-z])\1$/, "$1"));
  }
  return [...stammen];
}

/* Het woord van de site dat het meest op dit woord lijkt: eerst weinig verschil, dan dezelfde eerste letter, dan vaak gebruikt. */
function zoekDichtbij(woord, stof, grens) {
  let beste;
  for (const een of stof.alle) {
    if (een.length < 4 || Math.abs(een.length - woord.length) > grens) continue;
    const verschil = afstand(woord, een, grens);
    if (verschil > grens) continue;
    const waarde = verschil * 1000 + (een[0] === woord[0] ? 0 : 500) - Math.min(stof.woorden[een], 400);
    if (!beste || waarde < beste.waarde) beste = { waarde, een };
  }
  return beste?.een;
}

/* Woorden van de site die een beetje op dit woord lijken: hetzelfde begin, of weinig verschil. */
export function lijktOp(woord, stof) {
  const begin = woord.slice(0, 4);
  const lijken = stof.alle.filter((een) => een.length > 3 && (een.startsWith(begin) || afstand(woord, een, 3) <= 2));
  return lijken.sort((een, ander) => stof.woorden[ander] - stof.woorden[een]).slice(0, 4);
}

/* Aantal letters dat anders, te veel, te weinig of verwisseld is. */
export function afstand(van, naar, grens) {
  let vorige = [];
  let rij = Array.from({ length: naar.length + 1 }, (_, plek) => plek);
  for (let i = 1; i <= van.length; i++) {
    const nieuw = [i];
    for (let j = 1; j <= naar.length; j++) {
      const zelfde = van[i - 1] === naar[j - 1];
      nieuw[j] = Math.min(rij[j] + 1, nieuw[j - 1] + 1, rij[j - 1] + (zelfde ? 0 : 1));
      const wissel = i > 1 && j > 1 && van[i - 1] === naar[j - 2] && van[i - 2] === naar[j - 1];
      if (wissel) nieuw[j] = Math.min(nieuw[j], vorige[j - 2] + 1);
    }
    if (Math.min(...nieuw) > grens) return grens + 1;
    vorige = rij;
    rij = nieuw;
  }
  return rij[naar.length];
}

/* Twee woorden van de site aan elkaar: 'koffiemiddag' wordt koffie en middag. */
function splits(woord, stof) {
  for (let plek = woord.length - 3; plek >= 3; plek--) {
    const rechts = woord.slice(plek);
    if (!(rechts in stof.woorden)) continue;
    for (const tussen of TUSSEN) {
      const links = woord.slice(0, plek - tussen.length);
      if (woord.slice(0, plek).endsWith(tussen) && links in stof.woorden) return [links, rechts];
    }
  }
}

/* Het langste woord van de site waar dit woord mee begint of eindigt: van 'yogasok' yoga. Een heel klein deel zegt te weinig. */
function deelVan(woord, stof) {
  for (let lengte = woord.length - 1; lengte >= Math.max(4, woord.length / 3); lengte--) {
    const deel = [woord.slice(-lengte), woord.slice(0, lengte)].find((een) => een in stof.woorden && !STOPWOORDEN.has(een));
    if (deel) return deel;
  }
}

/* De langste naam van een plaats die in de vraag staat, met wat ervoor staat. */
function haalPlaatsEruit(woorden, stof) {
  for (let lengte = Math.min(5, woorden.length); lengte > 0; lengte--) {
    for (let begin = 0; begin + lengte <= woorden.length; begin++) {
      const naam = woorden.slice(begin, begin + lengte).map((een) => een.woord).join(" ");
      let voor = begin;
      while (voor > 0 && (LIDWOORDEN.has(woorden[voor - 1].woord) || VOORZETSELS.has(woorden[voor - 1].woord))) voor--;
      const gebieden = stof.namen[naam] ?? (voor < begin ? stof.gewoneNamen[naam] : undefined);
      if (gebieden) return { plaats: gebieden, rest: [...woorden.slice(0, voor), ...woorden.slice(begin + lengte)] };
    }
  }
  return { plaats: undefined, rest: woorden };
}
