/* De filters van een lijst: welke kaartjes of keren passen bij wat u aanvinkt? */
import { alsParen, klapOpen, leesAdres, schrijfAdres, toonAantal, toonGekozen } from "./keuzes.js";
import { aantal } from "./tekst.js";

class Keuze {
  constructor(formulier) {
    this.formulier = formulier;
    this.vakjes = [...formulier.querySelectorAll("input")];
    this.soort = formulier.dataset.keuze || ".ww-kaartje";
    this.telling = (formulier.dataset.telling || "activiteit|activiteiten").split("|");
    this.uitslag = document.querySelector("[data-uitslag]");
    this.hoeveel = this.uitslag.querySelector("[role=status]");
    this.hoeveel.tabIndex = -1;
    klapOpen(formulier.querySelector("details"));
    this.luister();
    document.querySelectorAll("[data-zonder-script]").forEach((element) => (element.hidden = true));
    formulier.hidden = false;
    this.leesLijst();
    this.herstel();
  }

  luister() {
    this.formulier.addEventListener("change", () => this.onthoud());
    this.formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
    this.formulier.addEventListener("ververs", () => {
      this.leesLijst();
      this.toon();
    });
    addEventListener("popstate", () => this.herstel());
  }

  leesLijst() {
    this.regels = [...document.querySelectorAll(this.soort)].map((element) => ({ element, kenmerken: kenmerkenVan(element) }));
  }

  herstel() {
    leesAdres(this.vakjes);
    this.toon();
  }

  onthoud() {
    schrijfAdres(alsParen(this.vakjes));
    this.toon();
  }

  /** Wat er overblijft bij deze keuzes: binnen een soort is één goed genoeg, tussen soorten moet alles kloppen. */
  over(keuzes) {
    const past = (kenmerken) => [...keuzes].every(([soort, waarden]) => [...waarden].some((waarde) => kenmerken[soort]?.has(waarde)));
    return this.regels.filter(({ kenmerken }) => past(kenmerken));
  }

  toon() {
    const keuzes = perSoort(alsParen(this.vakjes));
    const gevonden = new Set(this.over(keuzes).map(({ element }) => element));
    this.regels.forEach(({ element }) => (element.hidden = !gevonden.has(element)));
    document.querySelectorAll("[data-groep]").forEach((groep) => (groep.hidden = !groep.querySelector(`${this.soort}:not([hidden])`)));
    // Een vakje telt in plaats van de rest van zijn rij.
    this.vakjes.forEach((vakje) => toonAantal(vakje, this.over(new Map(keuzes).set(vakje.name, [vakje.value])).length));
    this.hoeveel.textContent = aantal(gevonden.size, ...this.telling);
    this.uitslag.querySelector("[data-niets]").hidden = gevonden.size > 0;
    toonGekozen(this.formulier, this.uitslag.querySelector("[data-weg]"), this.vakjes, (vakjes) => this.haalWeg(vakjes));
    document.querySelectorAll("[data-neem-mee]").forEach((link) => (link.search = location.search));
    this.formulier.dispatchEvent(new Event("getoond"));
  }

  haalWeg(vakjes) {
    vakjes.forEach((vakje) => (vakje.checked = false));
    this.onthoud();
    this.hoeveel.focus();
  }
}

/** De kenmerken van een kaartje: soort -> waarden, zoals `data-dag="maandag dinsdag"`. */
function kenmerkenVan({ attributes }) {
  return Object.fromEntries([...attributes].map(({ name, value }) => [name.replace(/^data-/, ""), new Set(value.split(" "))]));
}

/** Soort -> de gekozen waarden van die soort. */
function perSoort(paren) {
  const keuzes = new Map();
  for (const [soort, waarde] of paren) keuzes.set(soort, [...(keuzes.get(soort) ?? []), waarde]);
  return keuzes;
}

document.querySelectorAll("[data-keuze]").forEach((formulier) => new Keuze(formulier));
