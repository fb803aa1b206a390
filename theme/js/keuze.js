/* De filters van een lijst. De keuzes staan in het adres, zodat u ze kunt delen en terug kunt gaan. */
"use strict";

function maakKeuze(formulier) {
  const vakjes = [...formulier.querySelectorAll("input")];
  const soort = formulier.dataset.keuze || ".ww-kaartje";
  const [een, meer] = (formulier.dataset.telling || "activiteit|activiteiten").split("|");
  let kaartjes = [];
  const uitslag = document.querySelector("[data-uitslag]");
  const hoeveel = uitslag.querySelector("[role=status]");
  const details = formulier.querySelector("details");

  /** Wat er van de lijst overblijft bij deze keuzes: binnen een soort is één goed genoeg, tussen soorten moet alles kloppen. */
  const over = (keuzes) =>
    kaartjes.filter(({ kenmerken }) =>
      [...keuzes].every(([soort, waarden]) => [...waarden].some((waarde) => kenmerken[soort]?.has(waarde))),
    );

  function toon() {
    const keuzes = gekozen(vakjes);
    const gevonden = new Set(over(keuzes).map(({ element }) => element));
    kaartjes.forEach(({ element }) => (element.hidden = !gevonden.has(element)));
    document.querySelectorAll("[data-groep]").forEach((groep) => (groep.hidden = !groep.querySelector(`${soort}:not([hidden])`)));
    vakjes.forEach((vakje) => telBij(vakje, keuzes));
    hoeveel.textContent = `${gevonden.size} ${gevonden.size === 1 ? een : meer}`;
    uitslag.querySelector("[data-niets]").hidden = gevonden.size > 0;
    toonKeuzes();
    formulier.dispatchEvent(new Event("getoond"));
  }

  /** Achter elk vakje: hoeveel er overblijft als u dit ook (of in plaats van de rest van de rij) kiest. */
  function telBij(vakje, keuzes) {
    const anders = new Map(keuzes).set(vakje.name, new Set([vakje.value]));
    const aantal = over(anders).length;
    const getal = vakje.closest("label").querySelector("[data-aantal]");
    getal.textContent = aantal;
    vakje.closest("label").classList.toggle("ww-niets", !aantal && !vakje.checked);
  }

  function toonKeuzes() {
    const aan = vakjes.filter((vakje) => vakje.checked);
    const knoppen = aan.map((vakje) => knop(vakje.closest("label").querySelector("span").textContent, () => zet(vakje, false)));
    if (aan.length > 1) knoppen.push(knop("Alles", () => aan.forEach((vakje) => (vakje.checked = false)) || onthoud()));
    const teller = formulier.querySelector("[data-gekozen]");
    teller.textContent = aan.length;
    teller.hidden = !aan.length;
    uitslag.querySelector("[data-weg]").replaceChildren(...knoppen);
    const vraag = location.search;
    document.querySelectorAll("[data-neem-mee]").forEach((link) => (link.search = vraag));
  }

  function leesLijst() {
    kaartjes = [...document.querySelectorAll(soort)].map((element) => ({ element, kenmerken: lees(element) }));
  }

  function zet(vakje, aan) {
    vakje.checked = aan;
    onthoud();
    hoeveel.focus();
  }

  function onthoud() {
    const adres = new URLSearchParams(vakjes.filter((vakje) => vakje.checked).map(({ name, value }) => [name, value]));
    history.pushState(null, "", adres.size || [...adres].length ? `?${adres}` : location.pathname);
    toon();
  }

  function herstel() {
    const adres = new URLSearchParams(location.search);
    vakjes.forEach((vakje) => (vakje.checked = adres.getAll(vakje.name).includes(vakje.value)));
    toon();
  }

  const breed = matchMedia("(min-width: 60rem)");
  const klap = () => (details.open = breed.matches);
  breed.addEventListener("change", klap);
  klap();
  hoeveel.tabIndex = -1;
  formulier.addEventListener("change", onthoud);
  formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.addEventListener("ververs", () => (leesLijst(), toon()));
  addEventListener("popstate", herstel);
  formulier.hidden = false;
  leesLijst();
  document.querySelectorAll("[data-zonder-script]").forEach((element) => (element.hidden = true));
  herstel();
}

/** De kenmerken van een kaartje: soort -> waarden. */
function lees(element) {
  return Object.fromEntries([...element.attributes].filter(({ name }) => name.startsWith("data-")).map(({ name, value }) => [name.slice(5), new Set(value.split(" "))]));
}

function gekozen(vakjes) {
  const keuzes = new Map();
  vakjes.filter((vakje) => vakje.checked).forEach(({ name, value }) => keuzes.set(name, (keuzes.get(name) ?? new Set()).add(value)));
  return keuzes;
}

/** Een knop die een keuze weghaalt. */
function knop(tekst, haalWeg) {
  const element = Object.assign(document.createElement("button"), { type: "button", className: "ww-weg" });
  element.append(tekst, Object.assign(document.createElement("span"), { className: "ww-weg__kruis", ariaHidden: "true", textContent: "×" }));
  element.setAttribute("aria-label", `${tekst} weghalen`);
  element.addEventListener("click", haalWeg);
  const regel = document.createElement("li");
  regel.append(element);
  return regel;
}

document.querySelectorAll("[data-keuze]").forEach(maakKeuze);
