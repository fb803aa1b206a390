// Beoordeelt teksten met de leesgemak van de browser. Gebruik: node draai.mjs KAMER TABEL < teksten.json > oordelen.json

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [kamer, tabel] = process.argv.slice(2);
const { Lezer } = await import(pathToFileURL(`${kamer}/lezer.js`));
const lezer = new Lezer(JSON.parse(readFileSync(tabel, "utf8")));

const tekens = (tekst, plaats) => [...tekst.slice(0, plaats)].length; // plaatsen zoals Python ze telt

const oordelen = JSON.parse(readFileSync(0, "utf8")).map((tekst) => {
  const { ontleding, meting, bevindingen } = lezer.beoordeel(tekst);
  return {
    ...meting,
    bevindingen: bevindingen.map(({ van, tot, code, wat, doe }) => ({
      regel: ontleding.regel(van),
      van: tekens(tekst, van),
      tot: tekens(tekst, tot),
      code,
      wat,
      doe,
    })),
  };
});
process.stdout.write(JSON.stringify(oordelen));
