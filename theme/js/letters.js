/* Grote letters: een knop die blijft, ook op de volgende pagina. */
import { bewaar, lees } from "./geheugen.js";

export function start() {
  document.querySelectorAll("[data-letters-knop]").forEach((knop) => {
    const toon = (groot) => {
      knop.setAttribute("aria-pressed", groot);
      if (groot) document.documentElement.dataset.letters = "groot";
      else delete document.documentElement.dataset.letters;
    };
    knop.addEventListener("click", () => {
      const groot = knop.getAttribute("aria-pressed") !== "true";
      bewaar("letters", groot ? "groot" : null);
      toon(groot);
    });
    toon(Boolean(lees("letters")));
    knop.hidden = false;
  });
}
