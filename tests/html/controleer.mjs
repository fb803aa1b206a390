// Leest op stdin een lijst van bestanden, één per regel; geeft per bestand wat er niet goed is, als JSON.
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const REGELS = {
  // De standaard maakt geen verschil tussen grote en kleine letters.
  "doctype-style": "off",
  // Een lijst met gekozen filters heeft geen kop; een naam op die lijst mag van de standaard en helpt.
  "aria-label-misuse": ["error", { allowAnyNamable: true }],
  // Vinkjes met dezelfde naam zijn antwoorden op dezelfde vraag.
  "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "reset", "button"] }],
  // De filters werken meteen, en zonder script zijn ze er niet: er valt niets te versturen.
  "wcag/h32": "off",
  // De vormgeving houdt een nummer op één regel; harde spaties gaan mee als iemand het nummer kopieert.
  "tel-non-breaking": "off",
  // Een titel begint met waar het over gaat. Langer is niet fout: een zoekmachine kort hem zelf in.
  "long-title": "off",
};

const lezer = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ["html-validate:recommended"], rules: REGELS }));
const bezwaren = {};
for (const pad of readFileSync(0, "utf-8").split("\n").filter(Boolean)) {
  const uitslag = lezer.validateStringSync(readFileSync(pad, "utf-8"), pad);
  const gevonden = uitslag.results.flatMap(({ messages }) => messages);
  if (gevonden.length) bezwaren[pad] = gevonden.map(({ line, ruleId, message }) => `regel ${line}: ${message} [${ruleId}]`);
}
process.stdout.write(JSON.stringify(bezwaren));
