// Leest op stdin adressen, één per regel; geeft per adres de vier cijfers, het gewicht en wat niet goed is, als JSON.
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const VLAGGEN = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const SOORTEN = ["performance", "accessibility", "best-practices", "seo"];

const adressen = readFileSync(0, "utf-8").split("\n").filter(Boolean);
const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: VLAGGEN, ignoreDefaultFlags: false });
const uitslagen = [];
for (const adres of adressen) uitslagen.push(lees((await lighthouse(adres, { port: chrome.port, logLevel: "error", onlyCategories: SOORTEN })).lhr));
await chrome.kill();
process.stdout.write(JSON.stringify(uitslagen));

/** Gewichten zijn bytes over de lijn, ingepakt. */
function lees({ requestedUrl, categories, audits }) {
  const verzoeken = audits["network-requests"].details.items;
  const som = (lijst) => lijst.reduce((totaal, { transferSize }) => totaal + transferSize, 0);
  return {
    adres: requestedUrl,
    cijfers: SOORTEN.map((soort) => Math.round(categories[soort].score * 100)),
    gewicht: som(verzoeken),
    script: som(verzoeken.filter(({ resourceType }) => resourceType === "Script")),
    bezwaren: SOORTEN.flatMap((soort) => categories[soort].auditRefs)
      .filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => `${audits[id].title} ${audits[id].displayValue ?? ""}`.trim()),
  };
}
