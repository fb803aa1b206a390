// Op de site kijkt de browser alles na, met de scripts en de regels van het formulier 'Geef het door'.
import { BEWAARD, NOG_NIET, toon } from "./melding.js";
import { ligtErin } from "./samenhang.js";

export async function keurHier({ scripts, regels: adres, gebieden }, formaten) {
  const deel = (naam) => import(new URL(scripts[naam], location.href));
  const [{ keur }, { inZinnen }, { leesVrij }, { dagVanVandaag }] = await Promise.all(["keuren", "zinnen", "dagen", "datum"].map(deel));
  const regels = await haal(adres);
  CMS.registerEventListener({
    name: "preSave",
    async handler({ entry }) {
      const [lijst, ...gemeente] = entry.get("collection").split("-");
      if (!regels.vragen[lijst]) return;
      const gegevens = formaten[lijst].gegevens(entry.get("data").toJS());
      const vrij = leesVrij(regels.vrij[gemeente.join("-")]);
      const bevindingen = keur(regels, lijst, gegevens, dagVanVandaag(), vrij).map((een) => inZinnen(een, regels.meldingen));
      const fouten = bevindingen.filter(({ niveau }) => niveau === "fout");
      const zinnen = (fouten.length ? fouten : bevindingen).map(({ wat, doe }) => `${wat} ${doe}`);
      if (!fouten.length) zinnen.push(...(await opDeKaart(gegevens, gebieden)));
      toon(fouten.length ? NOG_NIET : BEWAARD, { bevindingen: zinnen });
      if (fouten.length) throw Object.assign(new Error("Lees de melding onderaan."), { name: "" });
    },
  });
}

// De grenzen op de site kunnen ronder zijn dan de echte: dit houdt dus niets tegen.
async function opDeKaart({ coordinaten, gebied }, adres) {
  if (!coordinaten || gebied) return [];
  const [noord, oost] = ["lat", "lon"].map((naam) => Number(coordinaten[naam].replace(",", ".")));
  if (ligtErin(await haal(adres), oost, noord)) return [];
  return ["Op de kaart ligt deze plek buiten onze dorpen en wijken. Kijk de getallen bij 'Coordinaten' na. Anders kan het niet op de site."];
}

export async function haal(adres) {
  return (await fetch(adres, { cache: "no-cache" })).json();
}
