// Van Markdown naar blokken gewone tekst. Opmaak wordt vervangen door evenveel spaties. Zelfde als markdown.py.

const WIT = /[\t\r\x0b\x0c\x1c-\x1f\x85\xa0\u2000-\u200f\u2028\u2029\ufeff]/g;
const MERKEN = [["lijn", "alinea"], ["kop", "kop"], ["kader", "kop"], ["tabel", "cel"], ["punt", "punt"]];

const blanco = (gevonden) => " ".repeat(gevonden.length);
const uitgewist = (tekst) => tekst.replace(/[^\n]/g, " ");

export class Markdown {
  constructor(regels) {
    this.maskers = regels.maskers.map((patroon) => new RegExp(patroon, "gu"));
    this.merken = Object.fromEntries(
      Object.entries(regels.merken).map(([naam, patroon]) => [naam, new RegExp(patroon, "u")]),
    );
  }

  *blokken(tekst) {
    let soort = "alinea";
    let open = [];
    for (const lijn of this.lijnen(tekst)) {
      const leeg = !lijn.tekst.trim();
      if (lijn.merk || leeg) {
        yield* samen(soort, open);
        soort = lijn.merk || "alinea";
        open = [];
      }
      if (leeg) continue;
      open.push(lijn);
      if (lijn.breektAf || soort === "cel" || soort === "kop") {
        yield* samen(soort, open);
        open = [];
        soort = soort === "cel" || soort === "kop" ? "alinea" : soort;
      }
    }
    yield* samen(soort, open);
  }

  *lijnen(tekst) {
    let van = 0;
    let inCode = false;
    for (const ruw of zonderUitleg(zonderInstellingen(tekst.replace(WIT, " "))).split("\n")) {
      const hek = this.merken.hek.test(ruw);
      const schoon = hek || inCode ? "" : this.zonderOpmaak(ruw);
      const [merk, inhoud] = this.merkVan(schoon);
      yield { van, tekst: inhoud, merk, breektAf: this.merken.afbreken.test(ruw) };
      inCode = inCode !== hek;
      van += ruw.length + 1;
    }
  }

  zonderOpmaak(ruw) {
    const merk = this.merken.lijn.exec(ruw) || this.merken.punt.exec(ruw);
    const begin = merk ? merk.index + merk[0].length : 0;
    const rest = this.maskers.reduce((tekst, masker) => tekst.replace(masker, blanco), ruw.slice(begin));
    return ruw.slice(0, begin) + rest;
  }

  merkVan(schoon) {
    for (const [naam, soort] of MERKEN) {
      const gevonden = this.merken[naam].exec(schoon);
      if (gevonden) return [soort, blanco(gevonden[0]) + schoon.slice(gevonden[0].length)];
    }
    return ["", schoon.replace(this.merken.citaat, blanco)];
  }
}

function* samen(soort, lijnen) {
  if (!lijnen.length) return;
  let van = lijnen[0].van;
  if (soort !== "cel") {
    yield { soort, van, tekst: lijnen.map((lijn) => lijn.tekst).join("\n") };
    return;
  }
  for (const cel of lijnen[0].tekst.split("|")) {
    yield { soort, van, tekst: cel };
    van += cel.length + 1;
  }
}

function zonderInstellingen(tekst) {
  const einde = tekst.startsWith("---\n") ? tekst.indexOf("\n---", 3) : -1;
  return einde >= 0 ? uitgewist(tekst.slice(0, einde + 4)) + tekst.slice(einde + 4) : tekst;
}

function zonderUitleg(tekst) {
  const delen = [];
  let plaats = 0;
  for (;;) {
    const begin = tekst.indexOf("<!--", plaats);
    const einde = begin >= 0 ? tekst.indexOf("-->", begin) : -1;
    if (einde < 0) return delen.join("") + tekst.slice(plaats);
    delen.push(tekst.slice(plaats, begin), uitgewist(tekst.slice(begin, einde + 3)));
    plaats = einde + 3;
  }
}
