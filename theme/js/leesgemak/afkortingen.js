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
      if (zegtMeer(zin, melder) || heeftUitleg(zin.zin.tekens, plek, melder)) uitgelegd.add(teken.laag);
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
      !staatInNaam(teken, zin) &&
      !melder.lijsten.bekende_afkortingen.has(teken.tekst) &&
      !melder.patronen.romeins.test(teken.tekst))
  );
}

function isNadruk(teken, melder) {
  const lang = teken.laag.length >= melder.grenzen.nadruk_letters;
  return (melder.kennis.zipf.get(teken.laag) ?? 0) >= (lang ? 0.1 : melder.grenzen.nadruk_gewoon);
}

function staatInNaam(teken, zin) {
  const { tekens } = zin.zin;
  const plek = zin.plekken.get(teken);
  return (plek > 1 && isNaamdeel(tekens[plek - 1])) || isNaamdeel(tekens[plek + 1]);
}

function isNaamdeel(teken) {
  return teken !== undefined && teken.soort === "woord" && teken.heeftHoofdletter && !teken.isHoofdletters;
}

export function zegtMeer(zin, melder) {
  return (
    melder.lijsten.uitleg_erna.has(zin.vervolg) ||
    [...melder.lijsten.uitlegwoorden].some((ander) => zin.lagen.has(ander))
  );
}

function heeftUitleg(tekens, plek, melder) {
  const ervoor = tekens[plek - 1]?.tekst;
  const erna = tekens[plek + 1]?.tekst;
  const verderop = tekens[plek + 2]?.laag;
  const aanBegin = erna === ":" || melder.lijsten.uitleg_aan_begin.has(erna);
  const gezegd = [",", ":"].includes(erna) && melder.lijsten.uitleg_na_afkorting.has(verderop);
  const tussenAanhaling = tekens[plek - 1]?.soort === "open" && AANHALING.has(erna);
  return tussenAanhaling || (ervoor === "(" && erna === ")") || erna === "(" || (plek === 0 && aanBegin) || gezegd;
}
