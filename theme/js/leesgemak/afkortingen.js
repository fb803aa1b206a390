// Regels over afkortingen. Zelfde als bevindingen/afkortingen.py.

const AANHALING = new Set("'\"”’»");

export function* afkorting(ontleding, melder) {
  const { uitleg, voluit } = melder.woordenlijst;
  for (const teken of ontleding.woorden) {
    const vorm = metPunt(teken, ontleding.tekst);
    if (!Object.hasOwn(voluit, vorm)) continue;
    yield melder.meld("afkorting-voluit", ontleding, teken.van, teken.tot, { beter: `'${voluit[vorm]}'` }, teken.laag);
  }
  for (const { laag, van, tot } of nietUitgelegd(ontleding, melder)) {
    const code = Object.hasOwn(uitleg, laag) ? "afkorting-met-uitleg" : "afkorting-zonder-uitleg";
    yield melder.meld(code, ontleding, van, tot, { beter: `'${uitleg[laag]}'` }, laag);
  }
}

function metPunt({ soort, laag, tot }, tekst) {
  if (soort === "woord") return tekst[tot] === "." ? `${laag}.` : laag;
  return soort === "afkorting" && !laag.includes("/") && !laag.endsWith(".") ? `${laag}.` : laag;
}

function nietUitgelegd(ontleding, melder) {
  const beginletters = ontleding.woorden.map((woord) => woord.laag[0]).join("");
  const eerste = new Map();
  const uitgelegd = new Set();
  for (const zin of ontleding.zinnen) {
    zin.zin.tekens.forEach((teken, plek) => {
      if (!teken.isWoord || !isAfkorting(teken, zin, melder)) return;
      if (!eerste.has(teken.laag)) eerste.set(teken.laag, teken);
      const { tekens } = zin.zin;
      const bekend = isEigennaam(tekens, plek, melder) || zegtMeer(zin, melder) || heeftUitleg(tekens, plek, melder);
      if (bekend) uitgelegd.add(teken.laag);
    });
  }
  const kort = melder.grenzen.beginletters_minimaal;
  return [...eerste.values()].filter(
    ({ laag }) => !uitgelegd.has(laag) && !(laag.length >= kort && beginletters.includes(laag)),
  );
}

function isAfkorting(teken, zin, melder) {
  if (zin.roept || zin.inNamen.has(teken)) return false;
  return (
    Object.hasOwn(melder.woordenlijst.uitleg, teken.laag) ||
    (melder.patronen.afkorting.test(teken.tekst) &&
      !isNadruk(teken, melder) &&
      !melder.lijsten.bekende_afkortingen.has(teken.tekst) &&
      !melder.patronen.romeins.test(teken.tekst))
  );
}

function isNadruk(teken, melder) {
  const lang = teken.laag.length >= melder.grenzen.nadruk_letters;
  return (melder.kennis.zipf.get(teken.laag) ?? 0) >= (lang ? 0.1 : melder.grenzen.nadruk_gewoon);
}

function isEigennaam(tekens, plek, melder) {
  if (Object.hasOwn(melder.woordenlijst.uitleg, tekens[plek].laag)) return false;
  const ervoor = tekens[plek - 1];
  const naErvoor = plek > 1 && (isNaamdeel(ervoor) || isGewoonWoord(ervoor, melder));
  return naErvoor || isNaamdeel(tekens[plek + 1]) || zeiWatHetIs(tekens, plek, melder);
}

function isNaamdeel(teken) {
  return teken !== undefined && teken.soort === "woord" && teken.heeftHoofdletter && !teken.isHoofdletters;
}

function isGewoonWoord(teken, melder) {
  return teken.soort === "woord" && !teken.heeftHoofdletter && !melder.kennis.functiewoorden.has(teken.laag);
}

export function zegtMeer(zin, melder) {
  return (
    melder.lijsten.uitleg_erna.has(zin.vervolg) ||
    [...melder.lijsten.uitlegwoorden].some((ander) => zin.lagen.has(ander))
  );
}

function heeftUitleg(tekens, plek, melder) {
  const [ervoor, erna, verderop] = [-1, 1, 2].map((stap) => tekens[plek + stap]?.laag);
  const tussenAanhaling = tekens[plek - 1]?.soort === "open" && AANHALING.has(erna);
  return (
    (ervoor === "(" && erna === ")") ||
    erna === "(" ||
    (plek === 0 && erna === ":") ||
    zegtWatHetIs(tekens, plek, melder) ||
    tussenAanhaling ||
    ([",", ":"].includes(erna) && melder.lijsten.uitleg_na_afkorting.has(verderop))
  );
}

export function zegtWatHetIs(tekens, plek, melder) {
  const [erna, verderop] = [1, 2].map((stap) => tekens[plek + stap]?.laag);
  const vooraan = plek === 0 || (plek === 1 && melder.lijsten.lidwoorden.has(tekens[0].laag));
  const isIets = ["is", "zijn"].includes(erna) && melder.lijsten.uitleg_na_is.has(verderop);
  return vooraan && (isIets || melder.lijsten.uitleg_aan_begin.has(erna));
}

export function zeiWatHetIs(tekens, plek, melder) {
  const [komma, lidwoord, erna, verderop] = [-2, -1, 1, 2].map((stap) => tekens[plek + stap]?.laag);
  const bijzin = erna === "," && melder.lijsten.uitleg_na_komma.has(verderop);
  const isLaatste = tekens[plek + 1]?.soort === "einde";
  return komma === "," && melder.lijsten.lidwoorden.has(lidwoord) && (bijzin || isLaatste);
}
