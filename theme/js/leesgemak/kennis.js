// Hoe gewoon een woord is, en uit welke delen het bestaat. Zelfde als kennis.py en lijdend.py.

import { verzameling } from "./zinnen.js";

const zonderEinde = (woord, einde) => (einde && woord.endsWith(einde) ? woord.slice(0, -einde.length) : woord);

// De meeste woorden komen vaak voor: elk woord zoeken we één keer uit.
function onthoud(zoekUit) {
  const onthouden = new Map();
  return (woord) => {
    if (!onthouden.has(woord)) onthouden.set(woord, zoekUit(woord));
    return onthouden.get(woord);
  };
}

export class Kennis {
  constructor(regels, zipf) {
    this.grenzen = { ...regels.woorden, ...regels.grenzen };
    this.functiewoorden = verzameling(regels.functiewoorden);
    this.lettergreep = new RegExp(regels.lettergrepen, "gu");
    this.zipf = new Map();
    for (const [waarde, woorden] of Object.entries(zipf)) {
      for (const woord of woorden.split(" ")) this.zipf.set(woord, Number(waarde) / 10);
    }
    this.geleerd = new RegExp(regels.patronen.geleerd.replaceAll("{L}", regels.letters), "u");
    this.lettergrepen = onthoud((woord) => this.telLettergrepen(woord));
    this.gewoon = onthoud((woord) => this.zoekGewoon(woord));
    this.lastig = onthoud((woord) => this.zoekLastig(woord));
  }

  telLettergrepen(woord) {
    return Math.max(1, (woord.match(this.lettergreep) || []).length);
  }

  zoekGewoon(woord) {
    const kaal = woord.split("'")[0];
    const waarde = this.zipf.get(woord) ?? this.zipf.get(kaal) ?? this.grenzen.bodem;
    return waarde < this.grenzen.zoek_delen_onder ? Math.max(waarde, this.gewoonInDelen(woord)) : waarde;
  }

  zoekLastig(woord) {
    return [this.isVakwoord(woord) && "vakwoord", this.isLang(woord) && "lang-woord"].filter(Boolean);
  }

  isVakwoord(woord) {
    if (!this.geleerd.test(woord) || this.gewoon(woord) >= this.grenzen.vakwoord_onder) return false;
    const laatste = this.delen(woord).at(-1);
    return laatste === undefined || this.gewoon(laatste) < this.grenzen.laatste_deel_gewoon;
  }

  isLang(woord) {
    return (
      woord.length >= this.grenzen.lang_woord_letters &&
      !woord.includes("-") &&
      this.gewoon(woord) < this.grenzen.lang_woord_gewoon &&
      this.delen(woord).length > 0
    );
  }

  gewoonInDelen(woord) {
    const delen = this.delen(woord);
    if (!delen.length) return 0;
    return Math.min(this.laagste(delen) - this.grenzen.deel_aftrek, this.grenzen.deel_hoogst);
  }

  delen(woord, diepte = 2) {
    let beste = [];
    if (woord.length > this.grenzen.langst) return beste;
    const kort = this.grenzen.deel_letters;
    for (let plek = kort; plek <= woord.length - kort; plek += 1) {
      const mogelijk = this.gesplitst(woord.slice(0, plek), woord.slice(plek), diepte);
      if (mogelijk.length && (!beste.length || this.isBeter(mogelijk, beste))) beste = mogelijk;
    }
    return beste;
  }

  gesplitst(eerste, rest, diepte) {
    if (!this.kern(eerste)) return [];
    if (this.isDeel(rest)) return [eerste, rest];
    const verder = diepte > 1 ? this.delen(rest, diepte - 1) : [];
    return verder.length ? [eerste, ...verder] : [];
  }

  isBeter(delen, dan) {
    if (delen.length !== dan.length) return delen.length < dan.length;
    return this.laagste(delen) > this.laagste(dan);
  }

  laagste(delen) {
    const kernen = delen.slice(0, -1).map((deel) => this.zipf.get(this.kern(deel)));
    return Math.min(this.zipf.get(delen.at(-1)), ...kernen);
  }

  kern(deel) {
    for (const tussen of this.grenzen.tussen) {
      const kaal = zonderEinde(deel, tussen);
      if (deel.endsWith(tussen) && this.isDeel(kaal)) return kaal;
    }
    return "";
  }

  isDeel(deel) {
    return deel.length >= this.grenzen.deel_letters && (this.zipf.get(deel) ?? 0) >= this.grenzen.deel_minimaal;
  }
}

export class Lijdendzoeker {
  constructor(regels) {
    const lijdend = regels.lijdend;
    this.worden = verzameling(lijdend.worden);
    this.zijn = verzameling(lijdend.zijn);
    this.geenDeelwoord = verzameling(lijdend.geen_deelwoord);
    this.besluiten = verzameling(lijdend.besluiten);
    this.geenEinde = lijdend.geen_einde.split(" ");
    this.ernaWorden = lijdend.erna_worden;
    this.ernaZijn = lijdend.erna_zijn;
    this.ervoor = lijdend.ervoor;
    this.patroon = new RegExp(`^(?:${lijdend.deelwoord})$`.replaceAll("{L}", regels.letters), "u");
  }

  lijdendeVormen(zin) {
    const gebruikt = new Set();
    const isDeelwoord = (woord) => this.isDeelwoord(woord);
    const isBesluit = (woord) => this.besluiten.has(woord.laag);
    return [
      ...this.metHulp(zin.woorden, this.worden, isDeelwoord, this.ernaWorden, gebruikt),
      ...this.metHulp(zin.woorden, this.zijn, isBesluit, this.ernaZijn, gebruikt),
    ];
  }

  *metHulp(woorden, hulpwoorden, past, erna, gebruikt) {
    for (const [plek, hulp] of woorden.entries()) {
      const deelwoord = hulpwoorden.has(hulp.laag) ? this.zoek(woorden, plek, past, erna, gebruikt) : undefined;
      if (deelwoord === undefined) continue;
      gebruikt.add(deelwoord);
      const ander = woorden[deelwoord];
      const metWorden = this.worden.has(hulp.laag);
      yield { van: Math.min(hulp.van, ander.van), tot: Math.max(hulp.tot, ander.tot), metWorden };
    }
  }

  zoek(woorden, plek, past, erna, gebruikt) {
    for (let nummer = plek + 1; nummer <= plek + erna && nummer < woorden.length; nummer += 1) {
      if (this.worden.has(woorden[nummer].laag) || this.zijn.has(woorden[nummer].laag)) break;
      if (!gebruikt.has(nummer) && past(woorden[nummer]) && woorden[nummer - 1].laag !== "te") return nummer;
    }
    for (let nummer = plek - 1; nummer >= plek - this.ervoor && nummer >= 0; nummer -= 1) {
      if (!gebruikt.has(nummer) && past(woorden[nummer])) return nummer;
    }
    return undefined;
  }

  isDeelwoord(woord) {
    return (
      !this.geenDeelwoord.has(woord.laag) &&
      !woord.heeftHoofdletter &&
      !this.geenEinde.some((einde) => woord.laag.endsWith(einde)) &&
      this.patroon.test(woord.laag)
    );
  }
}
