/* Kies uw dorp: typ een paar letters en er blijven een paar namen over. Zonder script staat de hele lijst er. */
import { plat } from "./tekst.js";

/** Zonder lidwoord vooraan een woord: wie 'zand' typt, vindt ''t Zand'. */
const kaal = (tekst) =>
  plat(tekst)
    .replace(/[^a-z0-9 |]/g, "")
    .replace(/\b(de|den|het|t|s) /g, "");

function maakKiezer(vak) {
  const veld = vak.querySelector("input");
  const melding = vak.querySelector("[role=status]");
  const links = [...document.querySelectorAll("[data-namen]")];
  const groepen = [...document.querySelectorAll(".ww-kies__gemeente")];

  const toon = () => {
    const letters = kaal(veld.value.trim());
    const gevonden = links.filter((link) => past(link, letters));
    const zichtbaar = new Set(gevonden.length ? gevonden : links);
    links.forEach((link) => (link.parentElement.hidden = !zichtbaar.has(link)));
    groepen.forEach((groep) => (groep.hidden = !groep.querySelector("li:not([hidden])")));
    melding.textContent = zeg(letters, gevonden.length);
    return letters ? gevonden : [];
  };

  veld.addEventListener("input", toon);
  veld.addEventListener("keydown", ({ key }) => {
    const [eerste] = key === "Enter" ? toon() : [];
    if (eerste) location.href = eerste.href;
  });
  vak.hidden = false;
}

function past(link, letters) {
  const namen = kaal(link.dataset.namen).split("|");
  return namen.some((naam) => naam.startsWith(letters) || naam.includes(` ${letters}`));
}

function zeg(letters, aantal) {
  if (!letters) return "";
  if (!aantal) return "Die naam kennen we niet. Kies hieronder een plaats dichtbij.";
  return aantal === 1 ? "1 plaats gevonden. Druk op Enter." : `${aantal} plaatsen gevonden.`;
}

document.querySelectorAll("[data-kies]").forEach(maakKiezer);
