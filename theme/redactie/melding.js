// De melding onderaan: wat er bewaard is, en wat er nog niet goed is. Die blijft staan tot iemand hem sluit.
import { plek } from "./plek.js";

const melding = document.querySelector("[data-melding]");
const [kop, lijst, nieuwste, sluit] = ["kop", "lijst", "nieuwste", "sluit"].map((naam) => melding.querySelector(`[data-${naam}]`));

export const BEWAARD = "Bewaard. Kijk hier nog even naar:";
export const NOG_NIET = "Nog niet bewaard. Pas dit eerst aan:";
export const NIET_WEG = "Niet weggehaald.";

sluit.addEventListener("click", () => (melding.hidden = true));

// `ingehaald`: iemand anders veranderde dit intussen; dan is de nieuwste versie één klik weg.
export function toon(opschrift, { bevindingen = [], ingehaald = false }) {
  melding.hidden = bevindingen.length === 0;
  kop.textContent = ingehaald && opschrift === NOG_NIET ? "Nog niet bewaard" : opschrift;
  lijst.replaceChildren(...[...new Set(bevindingen)].map((een) => Object.assign(document.createElement("li"), { textContent: een })));
  Object.assign(nieuwste, { hidden: !ingehaald, href: `?nieuwste${plek()}` });
}

// Decap zet een fout alleen bij het veld zelf, ook als dat niet in beeld is. Hij laat daarbij een belofte zonder reden vallen.
export function wijsFoutenAan(wortel) {
  addEventListener("unhandledrejection", (gebeurtenis) => {
    if (gebeurtenis.reason !== undefined) return;
    gebeurtenis.preventDefault();
    setTimeout(() => {
      const fouten = [...wortel.querySelectorAll('[class*="-ControlErrorsList"] li')];
      toon(NOG_NIET, { bevindingen: fouten.map(({ textContent }) => textContent) });
      fouten[0]?.closest('[class*="-ControlContainer"]').scrollIntoView({ block: "start" });
    });
  });
}
