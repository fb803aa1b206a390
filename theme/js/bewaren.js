/* De lijst 'Bewaard': activiteiten die u op dit apparaat bewaart, zonder account. */
import { bewaar, lees } from "./geheugen.js";

const SLEUTEL = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const MEESTE = 60;

/** Alleen wat op een activiteit lijkt, elk één keer: 'gebied/activiteit'. */
export const netjes = (sleutels) => [...new Set(Array.isArray(sleutels) ? sleutels : [])].filter((een) => SLEUTEL.test(een)).slice(0, MEESTE);
export const bewaard = () => netjes(lees("bewaard"));

/** Vervangt de lijst; geeft of dat gelukt is. */
export function zetBewaard(sleutels) {
  const gelukt = bewaar("bewaard", sleutels.length ? netjes(sleutels) : null);
  toonAantal();
  return gelukt;
}

export function start() {
  document.querySelectorAll("[data-bewaar]").forEach(maakKnop);
  toonAantal();
}

function toonAantal() {
  const aantal = bewaard().length;
  document.querySelectorAll("[data-aantal-bewaard]").forEach((getal) => {
    getal.textContent = aantal;
    getal.hidden = !aantal;
  });
}

function maakKnop(knop) {
  const sleutel = knop.dataset.bewaar;
  const melding = knop.closest("[data-delen]").querySelector("[role=status]");
  const toon = () => {
    const aan = bewaard().includes(sleutel);
    knop.setAttribute("aria-pressed", aan);
    knop.querySelector("span").textContent = aan ? "Bewaard" : "Bewaar";
  };
  knop.addEventListener("click", () => {
    const lijst = bewaard();
    const aan = lijst.includes(sleutel);
    const gelukt = zetBewaard(aan ? lijst.filter((een) => een !== sleutel) : [...lijst, sleutel]);
    if (!gelukt) melding.textContent = "Dat lukt niet. Uw browser wil niets bewaren. U kunt de bladzijde wel delen of printen.";
    else melding.textContent = aan ? "Weggehaald uit uw lijst." : "Bewaard op dit apparaat. Uw lijst staat bij Bewaard, bovenaan.";
    toon();
  });
  knop.hidden = false;
  toon();
}
