// Staat dit er misschien al? Een gewone vergelijking van namen, plek en tijd: het is een vraag, geen oordeel.
import { plat } from "../tekst.js";
import { alsLijst } from "./dagen.js";

const KLEIN = new Set(["de", "het", "een", "t", "in", "op", "bij", "van", "voor", "met", "en"]);
const GENOEG = 0.6;

function woorden(naam) {
  return new Set((plat(naam).match(/[a-z0-9]+/g) ?? []).filter((woord) => !KLEIN.has(woord)));
}

function lijken(een, ander) {
  const [links, rechts] = [woorden(een), woorden(ander)];
  const samen = [...links].filter((woord) => rechts.has(woord)).length;
  return links.size && rechts.size ? (2 * samen) / (links.size + rechts.size) : 0;
}

// `bekend` is [{naam, adres, plekken, tijden}]; geeft hooguit drie die erop lijken.
export function lijktOp(gegevens, bekend) {
  const naam = gegevens.naam ?? "";
  const tijden = new Set(
    alsLijst(gegevens.wanneer).flatMap((regel) => [...alsLijst(regel.dag), ...alsLijst(regel.op)].map((dag) => `${dag} ${regel.van}`)),
  );
  const punten = (een) => {
    const zelfdePlek = gegevens.locatie && een.plekken.includes(gegevens.locatie);
    const zelfdeTijd = een.tijden.some((tijd) => tijden.has(tijd));
    return lijken(naam, een.naam) + (zelfdePlek ? 0.2 : 0) + (zelfdePlek && zelfdeTijd ? 0.4 : 0);
  };
  const gevonden = bekend.map((een) => [punten(een), een]).filter(([hoeveel]) => hoeveel >= GENOEG);
  return gevonden.sort(([een], [ander]) => ander - een).slice(0, 3).map(([, een]) => een);
}
