/* Lees voor: met de stem van uw eigen browser, alleen de inhoud, en te stoppen met de knop of met Escape. */

const BLOKKEN = "h1, h2, h3, p, li, dt, dd, summary, legend, td, th";
const NIET = "[hidden], nav, form, template, [aria-hidden=true], [data-niet-voorlezen]";

export function start() {
  if (!window.speechSynthesis || !window.SpeechSynthesisUtterance) return;
  document.querySelectorAll("[data-lees-voor]").forEach((knop) => new Voorlezer(knop));
}

class Voorlezer {
  inhoud = document.querySelector("main");
  leest = false;
  beurt = 0;

  constructor(knop) {
    this.knop = knop;
    knop.addEventListener("click", () => (this.leest ? this.stop() : this.lees()));
    addEventListener("keydown", ({ key }) => key === "Escape" && this.leest && this.stop());
    addEventListener("pagehide", () => speechSynthesis.cancel());
    knop.hidden = false;
  }

  async lees() {
    const beurt = ++this.beurt;
    this.zet(true);
    for (const blok of blokken(this.inhoud)) {
      this.merk(blok);
      for (const zin of zinnen(tekstVan(blok))) {
        await spreek(zin);
        if (beurt !== this.beurt) return;
      }
    }
    this.stop();
  }

  stop() {
    this.beurt += 1;
    speechSynthesis.cancel();
    this.merk(null);
    this.zet(false);
  }

  zet(leest) {
    this.leest = leest;
    this.knop.querySelector("span").textContent = leest ? "Stop met lezen" : "Lees voor";
  }

  merk(blok) {
    this.inhoud.querySelectorAll(".ww-leest").forEach((element) => element.classList.remove("ww-leest"));
    blok?.classList.add("ww-leest");
    blok?.scrollIntoView({ block: "nearest" });
  }
}

/** De stukken tekst, op volgorde; wat niet in beeld is of een knop is, telt niet. */
function blokken(inhoud) {
  return [...inhoud.querySelectorAll(BLOKKEN)].filter((blok) => !blok.closest(NIET) && blok.checkVisibility?.() !== false && tekstVan(blok));
}

/** Alleen de eigen tekst: een blok dat erin staat, komt zelf aan de beurt. */
function tekstVan(blok) {
  const kopie = blok.cloneNode(true);
  kopie.querySelectorAll(`${NIET}, ${BLOKKEN}, button, svg`).forEach((element) => element.remove());
  return kopie.textContent.replace(/\s+/g, " ").trim();
}

/** Korte stukken: een browser stopt soms halverwege een lange tekst. */
function zinnen(tekst) {
  return tekst.match(/[^.!?]+[.!?]*\s*/g) ?? [];
}

function spreek(tekst) {
  return new Promise((klaar) => {
    const uiting = Object.assign(new SpeechSynthesisUtterance(tekst), { lang: "nl-NL", rate: 0.9, onend: klaar, onerror: klaar });
    uiting.voice = speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith("nl")) ?? null;
    speechSynthesis.speak(uiting);
  });
}
