// De regels voor een makkelijke tekst. Zelfde als de kamer bevindingen in Python, in dezelfde volgorde.

import { verzameling } from "./zinnen.js";

const AANHALING = new Set("'\"”’»");

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
      const beter = melder.woordenlijst.beter[ingang].map((ander) => `'${ander}'`).join(" of ");
      const [van, tot] = [zin.woorden[begin].van, zin.woorden[einde - 1].tot];
      yield melder.meld("moeilijk-woord", ontleding, van, tot, { beter }, ingang);
    }
  }
}

function* vakwoord(ontleding, melder) {
  for (const zin of ontleding.zinnen) {
    for (const woord of zin.losseWoorden) {
      if (isVakwoord(woord, zin, melder)) {
        yield melder.meld("vakwoord", ontleding, woord.van, woord.tot, {}, woord.laag);
      }
    }
  }
}

function* langWoord(ontleding, melder) {
  for (const zin of ontleding.zinnen) {
    for (const woord of zin.losseWoorden) {
      if (!isLang(woord, zin, melder)) continue;
      const delen = melder.kennis.delen(woord.laag).map((deel) => `'${deel}'`).join(" + ");
      const gegevens = { aantal: woord.laag.length, delen };
      yield melder.meld("lang-woord", ontleding, woord.van, woord.tot, gegevens, woord.laag);
    }
  }
}

function* veelMoeilijkeWoorden(ontleding, melder) {
  for (const zin of ontleding.zinnen) {
    const los = zin.losseWoorden.filter((woord) => isVakwoord(woord, zin, melder) || isLang(woord, zin, melder));
    const aantal = zin.treffers.length + los.length;
    if (aantal >= melder.grenzen.veel_in_zin) {
      yield melder.meld("veel-moeilijke-woorden", ontleding, zin.zin.van, zin.zin.tot, { aantal });
    }
  }
}

function isVakwoord(woord, zin, melder) {
  return (
    melder.patronen.geleerd.test(woord.laag) &&
    (zin.roept || woord.tekst.slice(1) === woord.tekst.slice(1).toLowerCase()) &&
    !zin.inLijst.has(woord) &&
    melder.kennis.gewoon(woord.laag) < melder.grenzen.vakwoord_onder &&
    !heeftGewoonEinde(woord.laag, melder) &&
    !isUitgelegd(woord, zin, melder)
  );
}

function heeftGewoonEinde(woord, melder) {
  const laatste = melder.kennis.delen(woord).at(-1);
  return laatste !== undefined && melder.kennis.gewoon(laatste) >= melder.grenzen.laatste_deel_gewoon;
}

function isUitgelegd(woord, zin, melder) {
  if (zegtMeer(zin, melder)) return true;
  const plek = zin.plekken.get(woord);
  const erna = zin.zin.tekens[plek + 1]?.laag;
  return erna === ":" || erna === "(" || (plek === 0 && melder.lijsten.uitleg_aan_begin.has(erna));
}

function isLang(woord, zin, melder) {
  return (
    woord.laag.length >= melder.grenzen.lang_woord_letters &&
    !woord.laag.includes("-") &&
    !zin.inLijst.has(woord) &&
    melder.kennis.gewoon(woord.laag) < melder.grenzen.lang_woord_gewoon &&
    melder.kennis.delen(woord.laag).length > 0 &&
    !isUitgelegd(woord, zin, melder)
  );
}

function* afkorting(ontleding, melder) {
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

function zegtMeer(zin, melder) {
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

function* datum(ontleding, melder) {
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

function* tijd(ontleding, melder) {
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

function* getal(ontleding, melder) {
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

function* telwoord(ontleding, melder) {
  for (const woord of ontleding.woorden) {
    const gevonden = melder.patronen.telwoord.exec(woord.laag);
    if (!gevonden) continue;
    const eenheid = melder.eenheden.indexOf(gevonden[1].replaceAll("é", "e"));
    const beter = 10 * melder.tientallen.indexOf(gevonden[2]) + eenheid;
    yield melder.meld("getal-moeilijk", ontleding, woord.van, woord.tot, { beter });
  }
}

function* getallen(ontleding) {
  for (const { zin } of ontleding.zinnen) {
    for (const [plek, teken] of zin.tekens.entries()) {
      if (teken.soort === "getal") yield [teken, zin.tekens[plek + 1]?.laag ?? ""];
    }
  }
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
  vakwoord,
  langWoord,
  veelMoeilijkeWoorden,
  afkorting,
  datum,
  tijd,
  getal,
  telwoord,
  hoofdletters,
  lezerNietAangesproken,
];
