// De lezer: tekst erin, oordeel eruit. Zelfde als lezer.py; beide lezen dezelfde tabel.

import { Melder, REGELS } from "./bevindingen.js";
import { Kennis, Lijdendzoeker } from "./kennis.js";
import { Ontleding, OntledeZin, Zoeker, meet } from "./ontleding.js";
import { Splitser } from "./zinnen.js";

export class Lezer {
  constructor(tabel) {
    const { regels, woordenlijst } = tabel;
    this.score = regels.score;
    this.kennis = new Kennis(regels, tabel.zipf);
    this.splitser = new Splitser(regels);
    this.lijdendzoeker = new Lijdendzoeker(regels);
    this.moeilijk = new Zoeker(new Map(Object.entries(woordenlijst.vormen)));
    this.toegestaan = new Set(woordenlijst.toegestaan);
    this.namen = new Zoeker(new Map(tabel.namen.map((naam) => [naam, naam])));
    this.melder = new Melder(regels, tabel.meldingen, this.kennis, woordenlijst);
  }

  beoordeel(tekst) {
    const ontleding = this.ontleed(tekst);
    if (this.isAndereTaal(ontleding)) return this.andereTaal(ontleding);
    const gevonden = REGELS.flatMap((regel) => [...regel(ontleding, this.melder)]).sort(opPlaats);
    const bevindingen = eersteKeer(gevonden).filter((bevinding) => !this.toegestaan.has(bevinding.woord));
    return { ontleding, meting: meet(ontleding, this.kennis, this.score), bevindingen };
  }

  ontleed(tekst) {
    const zinnen = this.splitser.zinnen(tekst);
    const vervolgen = zinnen.slice(1).map((zin) => zin.woorden.slice(0, 2).map((woord) => woord.laag).join("-"));
    return new Ontleding(tekst, zinnen.map((zin, nummer) => this.ontleedZin(zin, vervolgen[nummer] ?? "")));
  }

  ontleedZin(zin, vervolg) {
    const namen = new Set();
    for (const { begin, einde } of this.namen.zoek(zin.woorden)) {
      for (let plek = begin; plek < einde; plek += 1) namen.add(plek);
    }
    const gevonden = [...this.moeilijk.zoek(zin.woorden)];
    return new OntledeZin(zin, namen, gevonden, this.lijdendzoeker.lijdendeVormen(zin), vervolg);
  }

  isAndereTaal(ontleding) {
    const woorden = ontleding.woorden.filter((woord) => ["woord", "vreemd"].includes(woord.soort));
    const nederlands = woorden.filter((woord) => this.kennis.functiewoorden.has(woord.laag)).length;
    const vreemd = woorden.filter(
      (woord) => woord.soort === "vreemd" || this.melder.lijsten.vreemd.has(woord.laag),
    ).length;
    return vreemd >= this.melder.grenzen.vreemd_minimaal && vreemd > nederlands;
  }

  andereTaal(ontleding) {
    const { van, tot } = ontleding.zinnen[0].zin;
    const meting = { score: null, band: "geen Nederlands", woorden: ontleding.woorden.length };
    return { ontleding, meting, bevindingen: [this.melder.meld("geen-nederlands", ontleding, van, tot)] };
  }
}

function opPlaats(een, ander) {
  return een.van - ander.van || een.tot - ander.tot || (een.code < ander.code ? -1 : Number(een.code > ander.code));
}

function eersteKeer(bevindingen) {
  const gehad = new Set();
  return bevindingen.filter(({ code, woord }) => {
    const sleutel = `${code} ${woord}`;
    if (woord && gehad.has(sleutel)) return false;
    gehad.add(sleutel);
    return true;
  });
}
