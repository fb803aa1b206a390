/* Welzijn op recept: kiezen, het blad laten zien en printen. Alles gebeurt op deze computer: er gaat niets weg. */
"use strict";

(() => {
  const HOOGUIT = 3;
  const GEHEUGEN = "ww-recept-kern";
  const vak = document.querySelector("[data-recept]");
  const zoek = (kiezer, binnen = vak) => binnen.querySelector(kiezer);
  const gids = JSON.parse(zoek("[data-gegevens]").textContent);
  const formulier = zoek("[data-formulier]");
  const velden = [...formulier.querySelectorAll("input, select")];
  const blad = zoek("[data-blad]");
  let kern = "";
  let gekozen = [];

  const punt = (tekst) => (/[.?!]$/.test(tekst) ? tekst : `${tekst}.`);
  const zinnen = (...delen) => delen.filter(Boolean).map(punt).join(" ");
  const aangevinkt = (naam) => velden.filter((veld) => veld.name === naam && veld.checked).map((veld) => veld.value);

  /** De activiteiten van deze kern die bij alle keuzes passen, dichtbij eerst. */
  function passend() {
    const leeftijd = parseInt(formulier.elements.leeftijd.value, 10);
    const soorten = ["dimensie", "doelgroep", "dag", "dagdeel", "taal", "samen"].map((soort) => [soort, aangevinkt(soort)]);
    const alles = aangevinkt("alles").length > 0;
    return gids.gebieden[kern].volgorde.filter(([id]) => {
      const een = gids.activiteiten[id];
      return (
        (alles || een.recept) &&
        soorten.every(([soort, keuzes]) => !keuzes.length || keuzes.some((keuze) => heeft(een, soort, keuze))) &&
        aangevinkt("eis").every((eis) => een.past[eis]) &&
        (Number.isNaN(leeftijd) || ((een.van ?? 0) <= leeftijd && leeftijd <= (een.tot ?? 150)))
      );
    });
  }

  function heeft(een, soort, keuze) {
    const waarden = een.past[soort];
    return waarden.includes(keuze) || (soort === "doelgroep" && waarden.includes("iedereen"));
  }

  function toon() {
    zoek("[data-uitkomst]").hidden = !kern;
    if (!kern) return;
    const over = passend();
    zoek("[data-hoeveel]").textContent = over.length === 1 ? "1 activiteit past" : `${over.length} activiteiten passen`;
    zoek("[data-niets]").hidden = over.length > 0;
    zoek("[data-lijst]").replaceChildren(...over.map(([id, afstand]) => regel(id, afstand)));
    vulBlad();
    bewaar();
  }

  function regel(id, afstand) {
    const een = gids.activiteiten[id];
    const element = zoek("[data-regel]").content.firstElementChild.cloneNode(true);
    zoek("[data-naam]", element).textContent = een.naam;
    zoek("[data-samenvatting]", element).textContent = een.samenvatting;
    zoek("[data-kort]", element).textContent = zinnen(een.kort, een.kosten);
    zoek("[data-waar]", element).textContent = zinnen(een.waar, afstand && `${afstand} verderop`);
    zoek("[data-vers]", element).textContent = een.verlopen
      ? `Al lang niet nagekeken. De laatste keer was ${een.nagekeken}.`
      : `Nagekeken op ${een.nagekeken}.`;
    const knop = zoek("button", element);
    const aan = gekozen.includes(id);
    knop.textContent = aan ? "Gekozen" : "Kies";
    knop.setAttribute("aria-label", `${aan ? "Haal weg" : "Kies"}: ${een.naam}`);
    knop.setAttribute("aria-pressed", aan);
    knop.disabled = !aan && gekozen.length >= HOOGUIT;
    knop.dataset.id = id;
    return element;
  }

  function kies(id) {
    gekozen = gekozen.includes(id) ? gekozen.filter((ander) => ander !== id) : [...gekozen, id].slice(0, HOOGUIT);
    toon();
    zoek(`[data-lijst] [data-id="${id}"]`)?.focus();
  }

  /** Hetzelfde blad als theme/drukwerk/recept.typ, met dezelfde woorden. */
  function vulBlad() {
    const gebied = gids.gebieden[kern];
    const dimensies = aangevinkt("dimensie");
    const gewoon = zoek("[data-gewoon]", blad);
    gewoon.hidden = dimensies.length !== 1;
    gewoon.textContent = dimensies.length === 1 ? punt(gids.dimensies[dimensies[0]]) : "";
    zoek("[data-voorbeeld]", blad).hidden = !gids.voorbeeld;
    if (gekozen.length) zoek("[data-keuzes]", blad).replaceChildren(...gekozen.map(keuze));
    else zoek("[data-keuzes]", blad).replaceChildren(alinea("Kies eerst een activiteit."));
    vulContact(gebied.contact);
    zoek("[data-gebied]", blad).textContent = gebied.naam;
    zoek("[data-adres]", blad).textContent = gebied.adres;
    tekenQr(zoek("[data-qr]", blad), gebied);
    const [, controleer] = [gids.controleer, ...gekozen.map((id) => gids.activiteiten[id].controleer)].sort()[0];
    zoek("[data-colofon]", blad).textContent = zinnen(
      gids.voorbeeld && "Dit is een voorbeeld. De activiteiten zijn verzonnen",
      `Gemaakt op ${gids.gemaakt}`,
      `Na ${controleer}: kijk of alles nog klopt`,
    );
    zoek("[data-print]").disabled = !gekozen.length;
    const klein = !pastLinks("ww-blad--meet");
    blad.classList.toggle("ww-blad--klein", klein);
    blad.classList.toggle("ww-blad--vouw", !klein || pastLinks("ww-blad--meet", "ww-blad--klein"));
  }

  /** Passen alle keuzes op de linkerhelft, dan begint rechts wie er helpt. Anders loopt het door. */
  function pastLinks(...soorten) {
    const proef = blad.cloneNode(true);
    proef.className = ["ww-blad", ...soorten].join(" ");
    blad.after(proef);
    const past = proef.getBoundingClientRect().height <= zoek("[data-maatlat]").getBoundingClientRect().height;
    proef.remove();
    return past;
  }

  /** Zet de pagina op deze computer klaar, zodat hij ook zonder internet opent. */
  async function zetKlaar() {
    try {
      await navigator.serviceWorker.register("werker.js");
      const kast = await caches.open("ww-recept");
      const delen = performance.getEntriesByType("resource").map(({ name }) => name);
      const eigen = delen.filter((adres) => adres.startsWith(location.origin) && !adres.endsWith("werker.js"));
      await kast.addAll([location.pathname, ...new Set(eigen.map((adres) => adres.split("?")[0]))]);
      vak.dataset.klaar = "ja";
    } catch {
      // Zonder deze hulp werkt alles ook, maar alleen met internet.
    }
  }

  function keuze(id, nummer) {
    const een = gids.activiteiten[id];
    const afstand = new Map(gids.gebieden[kern].volgorde).get(id);
    const element = zoek("template[data-keuze]").content.firstElementChild.cloneNode(true);
    zoek("h4", element).replaceChildren(Object.assign(document.createElement("span"), { textContent: nummer + 1 }), ` ${een.naam}`);
    zoek("[data-samenvatting]", element).textContent = een.samenvatting;
    const feiten = [
      ["Wanneer", zinnen(een.wanneer, een.tijden_uitleg)],
      ["Waar", zinnen(een.waar, een.straat, afstand && `Dat is ${afstand} verderop`)],
      ["Kosten", zinnen(een.kosten, een.kosten_uitleg)],
      ["Let op", een.verlopen && "Al lang niet nagekeken. Bel eerst of het doorgaat."],
    ];
    for (const [label, inhoud] of feiten.filter(([, inhoud]) => inhoud)) {
      const rij = document.createElement("div");
      rij.append(met("dt", label), met("dd", inhoud));
      zoek("dl", element).append(rij);
    }
    const vragen = een.telefoon && !een.stap.includes(een.telefoon) && `Vragen? Bel ${een.telefoon}`;
    zoek(".ww-blad__stap span", element).textContent = zinnen(een.stap, vragen);
    return element;
  }

  function vulContact(contact) {
    zoek("[data-nummer]", blad).textContent = contact.telefoon ?? contact.email ?? "";
    const wie = document.createElement("strong");
    wie.textContent = contact.naam ? `${contact.naam}, ${contact.rol}` : contact.rol;
    const regels = [
      contact.uren && punt(contact.uren),
      contact.inloop && zinnen(`Langskomen: ${contact.inloop}`),
      contact.vervanging && punt(contact.vervanging),
      contact.gecontroleerd && `Nagekeken op ${contact.gecontroleerd}.`,
    ];
    const eerste = document.createElement("p");
    eerste.append(wie);
    zoek("[data-contact]", blad).replaceChildren(eerste, ...regels.filter(Boolean).map(alinea));
  }

  function tekenQr(svg, { naam, qr }) {
    const bits = [...atob(qr.bits)].map((teken) => teken.charCodeAt(0).toString(2).padStart(8, "0")).join("");
    let pad = "";
    for (let plek = 0; plek < qr.maat * qr.maat; plek += 1) {
      if (bits[plek] === "1") pad += `M${plek % qr.maat} ${Math.floor(plek / qr.maat)}h1v1h-1z`;
    }
    svg.setAttribute("viewBox", `-2 -2 ${qr.maat + 4} ${qr.maat + 4}`);
    svg.setAttribute("aria-label", `QR-code naar de pagina van ${naam}`);
    const vlak = document.createElementNS("http://www.w3.org/2000/svg", "path");
    vlak.setAttribute("d", pad);
    svg.replaceChildren(vlak);
  }

  const met = (soort, tekst) => Object.assign(document.createElement(soort), { textContent: tekst });
  const alinea = (tekst) => met("p", tekst);

  /** De keuze staat in een link. Het adres van de pagina blijft gelijk: anders haalt een browser er iets bij op. */
  function bewaar() {
    const vraag = new URLSearchParams({ kern });
    velden.filter((veld) => veld.checked).forEach((veld) => vraag.append(veld.name, veld.value));
    if (formulier.elements.leeftijd.value) vraag.set("leeftijd", formulier.elements.leeftijd.value);
    gekozen.forEach((id, nummer) => vraag.set("abc"[nummer], id));
    zoek("[data-link]").href = `?${vraag}`;
    try {
      localStorage.setItem(GEHEUGEN, kern);
    } catch {
      // Sommige browsers bewaren niets. Dan kiest u het dorp de volgende keer opnieuw.
    }
  }

  function onthouden() {
    try {
      return localStorage.getItem(GEHEUGEN) ?? "";
    } catch {
      return "";
    }
  }

  function herstel() {
    const vraag = new URLSearchParams(location.search);
    const gevraagd = vak.dataset.alleen || vraag.get("kern") || onthouden();
    kern = gevraagd in gids.gebieden ? gevraagd : "";
    velden.forEach((veld) => {
      if (veld.type === "checkbox") veld.checked = vraag.getAll(veld.name).includes(veld.value);
    });
    formulier.elements.leeftijd.value = vraag.get("leeftijd") ?? "";
    if (formulier.elements.kern) formulier.elements.kern.value = kern;
    gekozen = ["a", "b", "c"].map((letter) => vraag.get(letter)).filter((id) => id in gids.activiteiten);
    zoek(".ww-recept__meer").open = velden.some((veld) => veld.checked && veld.name !== "dimensie") || vraag.has("leeftijd");
    toon();
  }

  formulier.addEventListener("input", () => {
    kern = formulier.elements.kern?.value ?? kern;
    toon();
  });
  formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
  zoek("[data-lijst]").addEventListener("click", ({ target }) => target.dataset.id && kies(target.dataset.id));
  zoek("[data-groot]").addEventListener("change", ({ target }) => blad.classList.toggle("ww-blad--groot", target.checked));
  zoek("[data-print]").addEventListener("click", () => print());
  formulier.hidden = false;
  vak.querySelectorAll("[data-zonder-script]").forEach((element) => (element.hidden = true));
  herstel();
  addEventListener("load", zetKlaar);
})();
