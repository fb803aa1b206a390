// Regels over getallen, datums en tijden. Zelfde als bevindingen/getallen.py.

export function* datum(ontleding, melder) {
  for (const [teken] of getallen(ontleding)) {
    const beter = datumVoluit(teken.laag, melder);
    if (beter) yield melder.meld("datum-moeilijk", ontleding, teken.van, teken.tot, { beter });
  }
}

function datumVoluit(tekst, melder) {
  const gewoon = melder.patronen.datum.exec(tekst);
  const omgekeerd = melder.patronen.datum_omgekeerd.exec(tekst);
  if (!gewoon && !omgekeerd) return "";
  const getallen = (gewoon || omgekeerd).slice(1).map(Number);
  const [dag, maand, jaar] = gewoon ? getallen : getallen.reverse();
  if (dag < 1 || dag > 31 || maand < 1 || maand > 12) return "";
  return `${dag} ${melder.maanden[maand - 1]} ${jaar}`;
}

export function* tijd(ontleding, melder) {
  for (const [teken, erna] of getallen(ontleding)) {
    const beter = tijdVoluit(teken.laag, melder.lijsten.uur.has(erna), melder);
    if (beter) yield melder.meld("tijd-moeilijk", ontleding, teken.van, teken.tot, { beter });
  }
}

function tijdVoluit(tekst, metUur, melder) {
  const vanTot = melder.patronen.van_tot.exec(tekst);
  if (vanTot) {
    const [begin, einde] = [klok(vanTot[1], vanTot[2]), klok(vanTot[3], vanTot[4])];
    return begin && einde ? `van ${begin} tot ${einde} uur` : "";
  }
  const gevonden =
    melder.patronen.tijd.exec(tekst) || (metUur ? null : melder.patronen.tijd_met_dubbele_punt.exec(tekst));
  const kloktijd = gevonden ? klok(gevonden[1], gevonden[2]) : "";
  return kloktijd ? `${kloktijd} uur` : "";
}

function klok(uren, minuten) {
  const [uur, minuut] = [Number(uren), Number(minuten || 0)];
  if (uur > 24 || minuut > 59) return "";
  return minuut ? `${uur}.${String(minuut).padStart(2, "0")}` : String(uur);
}

export function* getal(ontleding, melder) {
  for (const [teken, erna] of getallen(ontleding)) {
    const beter = getalVoluit(teken.laag, melder.lijsten.procent.has(erna), melder);
    if (beter) yield melder.meld("getal-moeilijk", ontleding, teken.van, teken.tot, { beter });
  }
}

function getalVoluit(tekst, procent, melder) {
  if (melder.patronen.groot_getal.test(tekst)) return tekst.replace(/\B(?=(?:[0-9]{3})+$)/g, ".");
  const keer = melder.patronen.keer.exec(tekst);
  if (keer) return `${Number(keer[1])} keer`;
  const gebroken = procent ? melder.patronen.gebroken_getal.exec(tekst) : null;
  return gebroken ? `ongeveer ${Number(gebroken[1]) + (gebroken[2][0] >= "5" ? 1 : 0)} procent` : "";
}

export function* telwoord(ontleding, melder) {
  for (const woord of ontleding.woorden) {
    const gevonden = melder.patronen.telwoord.exec(woord.laag);
    if (!gevonden) continue;
    const eenheid = melder.eenheden.indexOf(gevonden[1].replaceAll("é", "e"));
    const beter = 10 * melder.tientallen.indexOf(gevonden[2]) + eenheid;
    yield melder.meld("getal-moeilijk", ontleding, woord.van, woord.tot, { beter });
  }
}

// Wat achter een netnummer staat, is een telefoonnummer.
function* getallen(ontleding) {
  for (const { zin } of ontleding.zinnen) {
    for (const [plek, teken] of zin.tekens.entries()) {
      if (teken.soort === "getal" && !/^0[0-9]{1,3}$/.test(zin.tekens[plek - 1]?.laag ?? "")) yield [teken, zin.tekens[plek + 1]?.laag ?? ""];
    }
  }
}
