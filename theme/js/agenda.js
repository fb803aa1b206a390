/* De agenda: wat is er volgens de klok van de bezoeker deze en volgende week, en wat is er dichtbij? */
"use strict";

(() => {
  const agenda = document.querySelector("[data-agenda]");
  // Zoveel keren staan open, net als in de bouw.
  const OPEN = 12;
  let verdeeld;

  const iso = (moment) =>
    [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((deel) => String(deel).padStart(2, "0")).join("-");
  const dagen = (moment, aantal) => {
    const later = new Date(moment);
    later.setDate(later.getDate() + aantal);
    return later;
  };
  const maandag = (moment) => dagen(moment, -((moment.getDay() + 6) % 7));

  /** Bij welke keuzes van 'Wanneer?' een dag hoort. Op zondag is 'dit weekend' alleen vandaag. */
  function periodes(datum) {
    const nu = new Date();
    const begin = maandag(nu);
    const volgende = dagen(begin, 7);
    const hoort = {
      vandaag: datum === iso(nu),
      morgen: datum === iso(dagen(nu, 1)),
      weekend: datum >= iso(dagen(begin, 5)) && datum < iso(volgende),
      "volgende-week": datum >= iso(volgende) && datum < iso(dagen(volgende, 7)),
    };
    return Object.keys(hoort).filter((naam) => hoort[naam]);
  }

  /** Zet bij elke keer wanneer die is, en bij een week of het deze of de volgende is. */
  function merkTijd() {
    for (const dag of agenda.querySelectorAll(".ww-dag")) {
      const wanneer = periodes(dag.dataset.datum).join(" ");
      if (wanneer) dag.querySelectorAll(".ww-keer").forEach((keer) => (keer.dataset.wanneer = wanneer));
    }
    const nu = maandag(new Date());
    const namen = { [iso(nu)]: "Deze week", [iso(dagen(nu, 7))]: "Volgende week" };
    for (const week of agenda.querySelectorAll(".ww-agendaweek")) {
      const naam = namen[week.dataset.week];
      if (naam) week.querySelector("h2").textContent = naam;
    }
  }

  /** Telt per dag wat er te zien is, zet de eerste dagen open, en zet in de kalender alleen links naar dagen die er zijn. */
  function verdeel() {
    const nieuw = location.search !== verdeeld;
    verdeeld = location.search;
    let samen = 0;
    for (const dag of agenda.querySelectorAll(".ww-dag:not([hidden])")) {
      const hier = dag.querySelectorAll(".ww-keer:not([hidden])").length;
      dag.querySelector("[data-hoeveel]").textContent = hier;
      if (nieuw) dag.open = !samen || samen + hier <= OPEN;
      samen += hier;
    }
    document.querySelectorAll("[data-cel]").forEach(werkCelBij);
    wijs();
  }

  function werkCelBij(cel) {
    const datum = cel.dataset.cel;
    const er = agenda.querySelector(`#dag-${datum}:not([hidden])`);
    if (Boolean(er) !== Boolean(cel.querySelector("a"))) {
      const nieuw = Object.assign(document.createElement(er ? "a" : "span"), er && { href: `#dag-${datum}` });
      nieuw.append(...cel.firstElementChild.childNodes);
      cel.replaceChildren(nieuw);
    }
    if (datum === iso(new Date())) cel.firstElementChild.setAttribute("aria-current", "date");
  }

  /** Zet de dag open waar het adres naar wijst. */
  function wijs() {
    const dag = /^#dag-[-0-9]+$/.test(location.hash) && document.querySelector(location.hash);
    if (dag && !dag.open) dag.open = true;
  }

  /** Weken waarvan elke dag voorbij is, horen er niet meer. */
  function ruimOp() {
    for (const dag of agenda.querySelectorAll(".ww-dag[hidden]")) dag.remove();
    for (const week of agenda.querySelectorAll(".ww-agendaweek")) if (!week.querySelector(".ww-dag")) week.remove();
  }

  /** Haalt de agenda's van de buren op en zet hun keren erbij, op volgorde van tijd. */
  async function haalBuren(knop) {
    knop.disabled = true;
    const adressen = [...document.querySelectorAll("[data-buur]")].map(({ href }) => href);
    // Eén agenda die niet komt, houdt de andere niet tegen.
    const gehaald = await Promise.allSettled(adressen.map((adres) => fetch(adres).then((antwoord) => (antwoord.ok ? antwoord.text() : ""))));
    for (const { value } of gehaald) if (value) voegToe(new DOMParser().parseFromString(value, "text/html"));
    knop.disabled = false;
  }

  function voegToe(pagina) {
    const nu = `${iso(new Date())}T${new Date().toTimeString().slice(0, 5)}`;
    for (const keer of pagina.querySelectorAll(".ww-keer")) {
      if (keer.dataset.eind <= nu) continue;
      const week = zoekWeek(keer.closest(".ww-agendaweek"));
      const dag = zoekDag(week, keer.closest(".ww-dag"));
      const lijst = dag.querySelector(".ww-keren");
      const zelfde = (ander) => sleutel(ander) === sleutel(keer);
      if ([...lijst.children].some(zelfde)) continue;
      keer.dataset.buur = "";
      keer.classList.add("ww-keer--buur");
      zetOpVolgorde(lijst, document.adoptNode(keer), (ander) => ander.dataset.begin);
    }
  }

  const sleutel = (keer) => `${keer.dataset.eind} ${keer.querySelector("a").getAttribute("href")}`;

  const zoekWeek = (bron) =>
    agenda.querySelector(`[data-week="${bron.dataset.week}"]`) ?? zetOpVolgorde(agenda, leeg(bron, ".ww-dag"), (week) => week.dataset.week);

  const zoekDag = (week, bron) =>
    week.querySelector(`[data-datum="${bron.dataset.datum}"]`) ??
    zetOpVolgorde(week.querySelector(".ww-dagen"), leeg(bron, ".ww-keer"), (dag) => dag.dataset.datum);

  function leeg(bron, wat) {
    const kopie = document.importNode(bron, true);
    kopie.querySelectorAll(wat).forEach((element) => element.remove());
    return kopie;
  }

  /** Zet een element voor het eerste dat later komt; geeft het element terug. */
  function zetOpVolgorde(ouder, element, tijd) {
    const later = [...ouder.children].find((ander) => tijd(ander) > tijd(element));
    ouder.insertBefore(element, later ?? null);
    return element;
  }

  function maakDichtbij(vak) {
    const formulier = document.querySelector("[data-keuze]");
    const knop = vak.querySelector("button");
    knop.addEventListener("click", async () => {
      const aan = knop.getAttribute("aria-pressed") !== "true";
      knop.setAttribute("aria-pressed", aan);
      document.querySelector("[data-leeg]")?.toggleAttribute("hidden", aan);
      if (aan) await haalBuren(knop);
      else agenda.querySelectorAll("[data-buur]").forEach((keer) => keer.remove());
      merkTijd();
      formulier.dispatchEvent(new Event("ververs"));
    });
    vak.hidden = false;
  }

  if (agenda) {
    ruimOp();
    merkTijd();
    verdeel();
    document.querySelector("[data-keuze]")?.addEventListener("getoond", verdeel);
    addEventListener("hashchange", wijs);
    document.querySelectorAll("[data-dichtbij]").forEach(maakDichtbij);
  }

  for (const vak of document.querySelectorAll("[data-afdrukken]")) {
    vak.querySelector("button").addEventListener("click", () => print());
    vak.hidden = false;
  }
})();
