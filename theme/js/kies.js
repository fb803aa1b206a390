/* Kies uw dorp: typ een paar letters en er blijven een paar namen over. Zonder script staat de hele lijst er. */
"use strict";

const kaal = (tekst) =>
  tekst
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9 |]/g, "")
    .replace(/\b(de|den|het|t|s) /g, "");

function maakKiezer(vak) {
  const veld = vak.querySelector("input");
  const melding = vak.querySelector("[role=status]");
  const links = [...document.querySelectorAll("[data-namen]")];
  const groepen = [...document.querySelectorAll(".ww-kies__gemeente")];

  const past = (link, letters) =>
    kaal(link.dataset.namen)
      .split("|")
      .some((naam) => naam.startsWith(letters) || naam.includes(` ${letters}`));

  const toon = () => {
    const letters = kaal(veld.value.trim());
    const gevonden = links.filter((link) => past(link, letters));
    const zichtbaar = new Set(gevonden.length ? gevonden : links);
    links.forEach((link) => (link.parentElement.hidden = !zichtbaar.has(link)));
    groepen.forEach((groep) => (groep.hidden = !groep.querySelector("li:not([hidden])")));
    melding.textContent = zeg(letters, gevonden.length);
    return letters ? gevonden : [];
  };

  const zeg = (letters, aantal) => {
    if (!letters) return "";
    if (!aantal) return "Die naam kennen we niet. Kies hieronder een plaats dichtbij.";
    return aantal === 1 ? "1 plaats gevonden. Druk op Enter." : `${aantal} plaatsen gevonden.`;
  };

  veld.addEventListener("input", toon);
  veld.addEventListener("keydown", (toets) => {
    const [eerste] = toets.key === "Enter" ? toon() : [];
    if (eerste) location.href = eerste.href;
  });
  vak.hidden = false;
}

document.querySelectorAll("[data-kies]").forEach(maakKiezer);
