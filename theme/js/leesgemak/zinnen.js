// Van een blok tekst naar zinnen en woorden. Zelfde als zinnen.py.

import { Markdown } from "./markdown.js";

const MEESTE_SLUITTEKENS = 4;
const RECHTE_AANHALING = ["'", '"'];
const WOORDSOORTEN = new Set(["woord", "getal", "afkorting", "vreemd"]);

export const verzameling = (woorden) => new Set(woorden.split(" "));

class Teken {
  constructor(soort, tekst, van) {
    this.soort = soort;
    this.tekst = tekst;
    this.laag = tekst.toLowerCase().normalize("NFC").replaceAll("\u2019", "'").replaceAll("\u00ad", "");
    this.van = van;
    this.tot = van + tekst.length;
    this.isWoord = WOORDSOORTEN.has(soort);
  }

  get heeftHoofdletter() {
    return this.tekst[0] !== this.tekst[0].toLowerCase();
  }

  get isHoofdletters() {
    return this.tekst.length > 1 && this.tekst === this.tekst.toUpperCase() && this.tekst !== this.tekst.toLowerCase();
  }
}

class Zin {
  constructor(soort, tekens) {
    this.soort = soort;
    this.tekens = tekens;
    this.woorden = tekens.filter((teken) => teken.isWoord);
    this.van = tekens[0].van;
    this.tot = tekens.at(-1).tot;
    this.isAf = tekens.slice(-2).some((teken) => teken.soort === "einde");
  }
}

export class Splitser {
  constructor(regels) {
    this.markdown = new Markdown(regels);
    this.soorten = regels.tekens.map(([naam]) => naam);
    const patronen = regels.tekens.map(([naam, patroon]) => `(?<${naam}>${patroon})`).join("|");
    this.teken = new RegExp(patronen.replaceAll("{L}", regels.letters), "gu");
    this.puntAfkortingen = verzameling(regels.zin.punt_afkortingen);
    this.eindAfkortingen = verzameling(regels.zin.eind_afkortingen);
    this.lengteGewoonWoord = regels.zin.lengte_gewoon_woord;
  }

  zinnen(tekst) {
    return [...this.markdown.blokken(tekst)].flatMap((blok) => [...this.zinnenVan(blok)]);
  }

  tekens(blok) {
    const tekens = [];
    for (const gevonden of blok.tekst.matchAll(this.teken)) {
      const van = blok.van + gevonden.index;
      let soort = this.soorten.find((naam) => gevonden.groups[naam] !== undefined);
      if (RECHTE_AANHALING.includes(gevonden[0])) soort = tekens.at(-1)?.tot === van ? "sluit" : "open";
      tekens.push(new Teken(soort, gevonden[0], van));
    }
    return tekens;
  }

  *zinnenVan(blok) {
    const tekens = this.tekens(blok);
    let begin = 0;
    for (let einde = 1; einde <= tekens.length; einde += 1) {
      if (einde < tekens.length && !this.isZinseinde(tekens, begin, einde)) continue;
      const deel = tekens.slice(begin, einde);
      if (deel.some((teken) => teken.isWoord)) yield new Zin(blok.soort, deel);
      begin = einde;
    }
  }

  isZinseinde(tekens, begin, einde) {
    let laatste = einde - 1;
    const volgende = tekens[einde];
    if (volgende.soort === "sluit" && volgende.van === tekens[laatste].tot) return false;
    if (tekens[laatste].soort === "afkorting") {
      return this.eindAfkortingen.has(tekens[laatste].laag) && volgende.heeftHoofdletter;
    }
    const eerste = Math.max(begin, einde - MEESTE_SLUITTEKENS);
    while (tekens[laatste].soort === "sluit" && laatste > eerste) laatste -= 1;
    if (tekens[laatste].soort !== "einde" || volgende.van === tekens[einde - 1].tot) return false;
    const nieuw =
      volgende.heeftHoofdletter || ["getal", "open", "bedrag", "afkorting", "vreemd"].includes(volgende.soort);
    if (laatste === begin || tekens[laatste].tekst !== ".") return nieuw;
    return this.puntSluitZin(tekens[laatste - 1], volgende, nieuw);
  }

  puntSluitZin(ervoor, volgende, nieuw) {
    if (this.eindAfkortingen.has(ervoor.laag)) return volgende.heeftHoofdletter;
    const voorletter = ervoor.tekst.length === 1 && ervoor.heeftHoofdletter;
    if (this.puntAfkortingen.has(ervoor.laag) || voorletter) return false;
    const gewoonWoord = ervoor.soort === "woord" && ervoor.tekst.length >= this.lengteGewoonWoord;
    return nieuw || (gewoonWoord && volgende.soort === "woord");
  }
}
