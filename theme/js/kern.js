/* Uw dorp of wijk: alleen op dit apparaat, en alleen als u daarom vraagt. U kunt het veranderen en vergeten. */
import { bewaar, lees } from "./geheugen.js";

const wortel = new URL("..", import.meta.url);

/** Het dorp dat u koos: {id, naam}, of null. */
export function mijnKern() {
  const kern = lees("kern");
  return /^[a-z0-9-]+$/.test(kern?.id ?? "") && typeof kern.naam === "string" ? kern : null;
}

export function start() {
  document.querySelectorAll("[data-onthoud-kern]").forEach(maakKnop);
  document.querySelectorAll("[data-vergeet-kern]").forEach((knop) => knop.addEventListener("click", vergeet));
  toonOveral();
}

/** De knop verdwijnt: wie met het toetsenbord werkt, gaat verder bij het kiezen van een dorp. */
function vergeet() {
  bewaar("kern", null);
  toonOveral();
  document.querySelector("[data-kies] input")?.focus();
}

/** Op de voorpagina van een dorp: onthouden of vergeten. */
function maakKnop(vak) {
  const { onthoudKern: id, naam } = vak.dataset;
  const knop = vak.querySelector("button");
  const melding = vak.querySelector("[role=status]");
  const toon = () => {
    const eigen = mijnKern()?.id === id;
    knop.querySelector("span > span").textContent = eigen ? "Vergeet" : "Onthoud";
    toonOveral();
  };
  knop.addEventListener("click", () => {
    const nieuw = mijnKern()?.id === id ? null : { id, naam };
    const gelukt = bewaar("kern", nieuw);
    if (!gelukt) melding.textContent = "Dat lukt niet. Uw browser wil niets bewaren.";
    else melding.textContent = nieuw ? `Onthouden op dit apparaat. ${naam} staat nu bovenaan elke bladzijde.` : `Vergeten. Dit apparaat weet niet meer dat u ${naam} koos.`;
    toon();
  });
  vak.hidden = false;
  toon();
}

/** Bovenaan elke pagina: de weg naar uw dorp. Op een pagina voor de hele streek: de weg naar hetzelfde in uw dorp. */
function toonOveral() {
  const kern = mijnKern();
  document.querySelectorAll("[data-mijn-kern]").forEach((link) => toonWeg(link, kern));
  document.querySelectorAll("[data-in-mijn-kern]").forEach((vak) => {
    vak.hidden = !kern;
    if (!kern) return;
    const { inMijnKern, zin = "Bekijk dit in" } = vak.dataset;
    Object.assign(vak.querySelector("a"), { href: new URL(inMijnKern.replace("*", kern.id), wortel), textContent: `${zin} ${kern.naam}` });
  });
}

function toonWeg(link, kern) {
  const [anders, mijn] = link.querySelectorAll(":scope > span");
  link.dataset.anders ??= link.getAttribute("href");
  link.href = kern ? new URL(`${kern.id}/`, wortel) : link.dataset.anders;
  mijn.textContent = kern?.naam ?? "";
  anders.hidden = Boolean(kern);
  mijn.hidden = !kern;
}
