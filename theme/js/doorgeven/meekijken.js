// Terwijl iemand invult: wanneer het dan is, wat er nu bij een groep staat, en of het er misschien al is.
import { datumLang, dagnummer } from "../datum.js";
import { maak } from "../element.js";
import { inWoorden, opPlek } from "./bericht.js";
import { volgendeKeren } from "./dagen.js";
import { element } from "./formulier.js";
import { isLeeg } from "./keuren.js";
import { klok } from "./woorden.js";

const TIJDVELD = { activiteiten: "wanneer", locaties: "openingstijden" };

export const tijdveld = ({ lijst, velden }) => element(velden, TIJDVELD[lijst]);

export function toonKeren(staat, gegevens, vrij, vandaag) {
  const veld = tijdveld(staat);
  if (!veld) return;
  const regels = (gegevens[TIJDVELD[staat.lijst]] ?? []).filter(isAf);
  const stopt = gegevens.beheer?.stopt_op ? dagnummer(gegevens.beheer.stopt_op) : null;
  const keren = volgendeKeren(regels, vrij, vandaag, 3, stopt);
  const zinnen = keren.map((keer) => `${datumLang(keer.dag, vandaag)}, van ${klok(keer.van)} tot ${klok(keer.tot)} uur`);
  const geen = regels.length ? "Zo valt het op geen enkele dag die nog komt." : "";
  veld.querySelector("[data-keren]").textContent = zinnen.length ? `Dan is het op:\n${zinnen.join("\n")}` : geen;
}

const isAf = ({ van, tot, dag, op, elke, vanaf }) => van && tot && (dag || op) && (elke !== "2 weken" || vanaf);
const isNieuw = (plek, waarde) => ["locatie", "organisatie"].includes(plek) && typeof waarde === "object";

export function toonNu({ velden }, ingevuld) {
  for (const groep of velden.querySelectorAll(".ww-doorgeven__groep")) {
    const eerste = groep.querySelector("[data-plek]").dataset.plek;
    const plekken = element(groep, "organisatie") ? [eerste, "contact.telefoon"] : [eerste];
    const waarden = plekken.map((plek) => [plek, opPlek(ingevuld, plek)]).filter(([, waarde]) => !isLeeg(waarde));
    const woorden = waarden.map(([plek, waarde]) => (isNieuw(plek, waarde) ? waarde.naam : inWoorden(velden, plek, waarde)));
    groep.querySelector("[data-nu]").textContent = woorden.join(", ");
  }
}

// `gevonden` lijkt op wat iemand invult: [{naam, adres}].
export function toonDubbel(vak, gevonden, wortel) {
  const links = gevonden.map(({ naam, adres }) => maak("a", { href: wortel + adres }, naam));
  vak.hidden = !links.length;
  vak.firstElementChild.replaceChildren("Staat het er al? Kijk eens bij: ", ...links.flatMap((link, nummer) => (nummer ? [", ", link] : [link])));
}
