/* Lees voor: met de stem van uw eigen browser, alleen de inhoud, en te stoppen met de knop of met Escape. */

const BLOKKEN = "h1, h2, h3, p, li, dt, dd, summary, legend, td, th";
const NIET = "[hidden], nav, form, template, [aria-hidden=true], [data-niet-voorlezen]";

export function start() {
  const stem = window.speechSynthesis;
  const inhoud = document.querySelector("main");
  document.querySelectorAll("[data-lees-voor]").forEach((knop) => {
    if (!stem || !window.SpeechSynthesisUtterance) return;
    let bezig = 0;

    const stop = () => {
      bezig++;
      stem.cancel();
      merk(inhoud, null);
      zet(knop, false);
    };

    const lees = async () => {
      const beurt = ++bezig;
      zet(knop, true);
      for (const blok of blokken(inhoud)) {
        merk(inhoud, blok);
        for (const zin of zinnen(tekstVan(blok))) {
          await spreek(stem, zin);
          if (beurt !== bezig) return;
        }
      }
      if (beurt === bezig) stop();
    };

    knop.addEventListener("click", () => (knop.getAttribute("aria-pressed") === "true" ? stop() : lees()));
    addEventListener("keydown", ({ key }) => key === "Escape" && knop.getAttribute("aria-pressed") === "true" && stop());
    addEventListener("pagehide", () => stem.cancel());
    knop.hidden = false;
  });
}

function zet(knop, aan) {
  knop.setAttribute("aria-pressed", aan);
  knop.querySelector("span").textContent = aan ? "Stop met lezen" : "Lees voor";
}

/** De kleinste stukken tekst, op volgorde; wat niet in beeld is of een knop is, telt niet. */
function blokken(inhoud) {
  return [...inhoud.querySelectorAll(BLOKKEN)].filter(
    (blok) => !blok.closest(NIET) && !blok.querySelector(BLOKKEN) && blok.checkVisibility?.() !== false && tekstVan(blok),
  );
}

function tekstVan(blok) {
  const kopie = blok.cloneNode(true);
  kopie.querySelectorAll(`${NIET}, button, svg`).forEach((element) => element.remove());
  return kopie.textContent.replace(/\s+/g, " ").trim();
}

/** Korte stukken: een browser stopt soms halverwege een lange tekst. */
function zinnen(tekst) {
  return tekst.match(/[^.!?]+[.!?]*\s*/g) ?? [];
}

function spreek(stem, tekst) {
  return new Promise((klaar) => {
    const uiting = Object.assign(new SpeechSynthesisUtterance(tekst), { lang: "nl-NL", rate: 0.9, onend: klaar, onerror: klaar });
    uiting.voice = stem.getVoices().find(({ lang }) => lang.toLowerCase().startsWith("nl")) ?? null;
    stem.speak(uiting);
  });
}

function merk(inhoud, blok) {
  inhoud.querySelectorAll(".ww-leest").forEach((element) => element.classList.remove("ww-leest"));
  blok?.classList.add("ww-leest");
  blok?.scrollIntoView({ block: "nearest" });
}
