// De regels voor een makkelijke tekst. Zelfde als de kamer bevindingen in Python, in dezelfde volgorde.

import { afkorting, zegtMeer, zegtWatHetIs, zeiWatHetIs } from "./afkortingen.js";
import { datum, getal, telwoord, tijd } from "./getallen.js";
import { verzameling } from "./zinnen.js";

export class Melder {
  constructor(regels, meldingen, kennis, woordenlijst) {
    this.grenzen = regels.grenzen;
    this.score = regels.score;
    this.lijsten = Object.fromEntries(
      Object.entries(regels.lijsten).map(([naam, woorden]) => [naam, verzameling(woorden)]),
    );
    this.patronen = Object.fromEntries(
      Object.entries(regels.patronen).map(([naam, patroon]) => [
        naam,
        new RegExp(patroon.replaceAll("{L}", regels.letters), "u"),
      ]),
    );
    this.maanden = regels.maanden.split(" ");
    this.eenheden = regels.eenheden.split(" ");
    this.tientallen = regels.tientallen.split(" ");
    this.meldingen = meldingen;
    this.kennis = kennis;
    this.woordenlijst = woordenlijst;
  }

  meld(code, ontleding, van, tot, gegevens = {}, woord = "") {
    const velden = { ...gegevens, stuk: ontleding.fragment(van, tot) };
    const vulIn = (zin) => zin.replace(/\{([a-z]+)\}/g, (_, naam) => String(velden[naam]));
    const { wat, doe } = this.meldingen[code];
    return { van, tot, code, wat: vulIn(wat), doe: vulIn(doe), woord };
  }
}

function* zinTeLang(ontleding, melder) {
  for (const { zin } of ontleding.zinnen) {
    const aantal = zin.woorden.length;
    if (["alinea", "punt"].includes(zin.soort) && aantal > melder.grenzen.woorden_per_zin) {
      const delen = Math.ceil(aantal / melder.grenzen.woorden_per_deel);
      yield melder.meld("zin-te-lang", ontleding, zin.van, zin.tot, { aantal, delen });
    }
  }
}

function* lijdendeVorm(ontleding, melder) {
  for (const zin of ontleding.zinnen) {
    for (const { van, tot } of zin.lijdend) yield melder.meld("lijdende-vorm", ontleding, van, tot);
  }
}

function* dubbeleOntkenning(ontleding, melder) {
  for (const { zin } of ontleding.zinnen) {
    for (const [plek, teken] of zin.tekens.entries()) {
      if (!melder.lijsten.ontkenning.has(teken.laag)) continue;
      const tweede = tweedeOntkenning(zin.tekens, plek, melder);
      if (tweede) {
        yield melder.meld("dubbele-ontkenning", ontleding, teken.van, tweede.tot);
        break;
      }
    }
  }
}

function tweedeOntkenning(tekens, plek, melder) {
  for (let afstand = 1; afstand <= melder.grenzen.ontkenning_venster; afstand += 1) {
    const teken = tekens[plek + afstand];
    if (!teken || !teken.isWoord || melder.lijsten.ontkenning_stop.has(teken.laag)) return undefined;
    if (melder.lijsten.tweede_ontkenning.has(teken.laag)) return teken;
    if (melder.lijsten.onwoorden.has(teken.laag) && afstand <= melder.grenzen.onwoord_venster) return teken;
  }
  return undefined;
}

function* moeilijkWoord(ontleding, melder) {
  for (const zin of ontleding.zinnen) {
    for (const { begin, einde, ingang } of zin.treffers) {
      const laatste = zin.plekken.get(zin.woorden[einde - 1]);
      if (zegtWatHetIs(zin.zin.tekens, laatste, melder) || heeftHaakjes(zin.zin.tekens, laatste)) continue;
      const beter = melder.woordenlijst.beter[ingang].map((ander) => `'${ander}'`).join(" of ");
      const [van, tot] = [zin.woorden[begin].van, zin.woorden[einde - 1].tot];
      yield melder.meld("moeilijk-woord", ontleding, van, tot, { beter }, ingang);
    }
  }
}

function heeftHaakjes(tekens, plek) {
  const erna = tekens[plek + 1];
  return erna?.laag === "(" && erna.van > tekens[plek].tot;
}

function* lastigeWoorden(ontleding, melder) {
  for (const zin of ontleding.zinnen) {
    const lastig = zin.losseWoorden.filter((woord) => isLastig(woord, zin, melder));
    for (const woord of lastig) {
      for (const code of melder.kennis.lastig(woord.laag)) yield meldWoord(code, ontleding, woord, melder);
    }
    const aantal = zin.treffers.length + lastig.length;
    if (aantal >= melder.grenzen.veel_in_zin) {
      yield melder.meld("veel-moeilijke-woorden", ontleding, zin.zin.van, zin.zin.tot, { aantal });
    }
  }
}

function isLastig(woord, zin, melder) {
  return (
    melder.kennis.lastig(woord.laag).length > 0 &&
    (zin.roept || woord.tekst.slice(1) === woord.tekst.slice(1).toLowerCase()) &&
    !zin.inLijst.has(woord) &&
    !isUitgelegd(woord, zin, melder)
  );
}

function meldWoord(code, ontleding, { van, tot, laag }, melder) {
  const delen = melder.kennis.delen(laag).map((deel) => `'${deel}'`).join(" + ");
  return melder.meld(code, ontleding, van, tot, { aantal: laag.length, delen }, laag);
}

function isUitgelegd(woord, zin, melder) {
  const { tekens } = zin.zin;
  const plek = zin.plekken.get(woord);
  return (
    [":", "("].includes(tekens[plek + 1]?.laag) ||
    zegtMeer(zin, melder) ||
    zegtWatHetIs(tekens, plek, melder) ||
    zeiWatHetIs(tekens, plek, melder)
  );
}

function* hoofdletters(ontleding, melder) {
  for (const zin of ontleding.zinnen) {
    for (const rij of rijen(zin.woorden)) {
      if (rij.length >= melder.grenzen.hoofdletters_op_rij) {
        yield melder.meld("hoofdletters", ontleding, rij[0].van, rij.at(-1).tot);
      }
    }
  }
}

function* rijen(woorden) {
  let rij = [];
  for (const woord of woorden) {
    if (woord.isHoofdletters) {
      rij.push(woord);
    } else {
      yield rij;
      rij = [];
    }
  }
  yield rij;
}

function* lezerNietAangesproken(ontleding, melder) {
  const zinnen = ontleding.zinnen.filter((zin) => zin.zin.soort === "alinea");
  const aantal = zinnen.reduce((totaal, zin) => totaal + zin.woorden.length, 0);
  if (zinnen.length < melder.score.min_zinnen || aantal < melder.score.min_woorden) return;
  const aangesproken = ontleding.woorden.some((woord) => melder.lijsten.aanspreken.has(woord.laag));
  const gevraagd = ontleding.zinnen.some((zin) => melder.lijsten.gebiedende_wijs.has(zin.woorden[0].laag));
  if (!aangesproken && !gevraagd) {
    const { van, tot } = zinnen[0].zin;
    yield melder.meld("lezer-niet-aangesproken", ontleding, van, tot);
  }
}

export const REGELS = [
  zinTeLang,
  lijdendeVorm,
  dubbeleOntkenning,
  moeilijkWoord,
  lastigeWoorden,
  afkorting,
  datum,
  tijd,
  getal,
  telwoord,
  hoofdletters,
  lezerNietAangesproken,
];
