// Wat we over een tekst weten voordat er een oordeel is, en de score. Zelfde als ontleding.py en meting.py.

const LANGSTE_FRAGMENT = 60;

export class OntledeZin {
  constructor(zin, namen, gevonden, lijdend, vervolg) {
    this.zin = zin;
    this.woorden = zin.woorden;
    this.namen = namen;
    this.lijdend = lijdend;
    this.vervolg = vervolg;
    this.plekken = new Map(zin.tekens.map((teken, nummer) => [teken, nummer]));
    this.lagen = new Set(this.woorden.map((woord) => woord.laag));
    this.inNamen = new Set([...namen].map((plek) => this.woorden[plek]));
    const letters = this.woorden.filter((woord) => woord.soort === "woord" && woord.tekst.length > 1);
    const groot = letters.filter((woord) => woord.isHoofdletters).length;
    this.roept = groot >= 3 && groot * 4 >= letters.length * 3;
    this.treffers = gevonden.filter((een) => !this.isNaam(een.begin));
    this.inLijst = new Set(this.treffers.flatMap((een) => this.woorden.slice(een.begin, een.einde)));
    this.losseWoorden = this.woorden.filter((woord, plek) => woord.soort === "woord" && !this.isNaam(plek));
  }

  isNaam(plek) {
    if (this.namen.has(plek)) return true;
    return plek > 0 && !this.roept && this.woorden[plek].heeftHoofdletter;
  }
}

export class Ontleding {
  constructor(tekst, zinnen) {
    this.tekst = tekst;
    this.zinnen = zinnen;
    this.woorden = zinnen.flatMap((zin) => zin.woorden);
    this.regelbegin = [0];
    for (let plaats = tekst.indexOf("\n"); plaats >= 0; plaats = tekst.indexOf("\n", plaats + 1)) {
      this.regelbegin.push(plaats + 1);
    }
  }

  regel(plaats) {
    let laag = 0;
    let hoog = this.regelbegin.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if (this.regelbegin[midden] <= plaats) laag = midden + 1;
      else hoog = midden;
    }
    return laag;
  }

  fragment(van, tot) {
    const tekens = [...this.tekst.slice(van, tot)];
    const stuk = tekens.slice(0, LANGSTE_FRAGMENT).join("").split(/[ \t\r\n]+/).join(" ");
    return tekens.length <= LANGSTE_FRAGMENT ? stuk : `${stuk}…`;
  }
}

export class Zoeker {
  constructor(lijst) {
    this.lijst = lijst;
    this.langst = new Map();
    for (const vorm of lijst.keys()) {
      const delen = vorm.split(" ");
      this.langst.set(delen[0], Math.max(delen.length, this.langst.get(delen[0]) ?? 0));
    }
  }

  *zoek(woorden) {
    let plek = 0;
    while (plek < woorden.length) {
      const treffer = this.langste(woorden, plek);
      if (treffer) yield treffer;
      plek = treffer ? treffer.einde : plek + 1;
    }
  }

  langste(woorden, plek) {
    for (let aantal = this.langst.get(woorden[plek].laag) ?? 0; aantal > 0; aantal -= 1) {
      const vorm = woorden.slice(plek, plek + aantal).map((woord) => woord.laag).join(" ");
      const einde = Math.min(plek + aantal, woorden.length);
      if (this.lijst.has(vorm)) return { begin: plek, einde, ingang: this.lijst.get(vorm) };
    }
    return undefined;
  }
}

const som = (getallen) => getallen.reduce((totaal, getal) => totaal + getal, 0);

export function meet(ontleding, kennis, grenzen) {
  const woorden = ontleding.woorden.length;
  const zinnen = ontleding.zinnen.filter((zin) => teltMee(zin, grenzen));
  const geteld = som(zinnen.map((zin) => zin.woorden.length));
  if (zinnen.length < grenzen.min_zinnen || geteld < grenzen.min_woorden) {
    return { score: null, band: "te kort", woorden };
  }
  const score = bereken(kenmerken(zinnen, kennis, grenzen), grenzen);
  return { score, band: band(score, grenzen), woorden };
}

function teltMee(zin, grenzen) {
  if (zin.zin.soort === "punt") return zin.zin.isAf || zin.woorden.length >= grenzen.min_punt;
  return zin.zin.soort === "alinea";
}

function kenmerken(zinnen, kennis, grenzen) {
  const aantal = som(zinnen.map((zin) => zin.woorden.length));
  const letters = zinnen.flatMap((zin) => zin.woorden).filter((woord) => woord.soort === "woord");
  const waarden = zinnen
    .flatMap((zin) => zin.losseWoorden)
    .filter((woord) => !kennis.functiewoorden.has(woord.laag))
    .map((woord) => Math.floor(kennis.gewoon(woord.laag) * 10 + 0.5));
  const lijdend = zinnen.flatMap((zin) => zin.lijdend).filter((een) => een.metWorden).length;
  return {
    woorden_per_zin: aantal / zinnen.length,
    lijdend_per_zin: lijdend / zinnen.length,
    lettergrepen_per_woord: som(letters.map((woord) => kennis.lettergrepen(woord.laag))) / Math.max(1, letters.length),
    gewoon: waarden.length ? som(waarden) / 10 / waarden.length : grenzen.gewoon_zonder_woorden,
    jargon_per_100: (100 * som(zinnen.map((zin) => zin.treffers.length))) / aantal,
  };
}

function bereken(gemeten, grenzen) {
  const score = Object.entries(grenzen.gewichten).reduce(
    (totaal, [naam, gewicht]) => totaal + gewicht * gemeten[naam],
    grenzen.begin,
  );
  return Math.floor(score * 100 + 0.5) / 100;
}

function band(score, grenzen) {
  if (score < grenzen.goed_onder) return "goed";
  return score > grenzen.moeilijk_boven ? "te moeilijk" : "let op";
}
