// Van formulier naar gegevens en terug. De vragen komen uit het model; elk veld heeft zijn plek in data-plek.
import { alsLijst } from "./dagen.js";
import { isLeeg } from "./keuren.js";
import { voegRijToe, voegTijdToe } from "./rijen.js";

export const element = (houder, plek) => houder.querySelector(`[data-plek="${plek}"]`);
export const isGroep = (vraag) => vraag.soort === "velden" && !vraag.meer && !vraag.inEenWoord;

// Wat los te veranderen is: [plek, vraag], alleen wat in dit formulier staat.
export function bladen(vragen, houder, voor = "") {
  return vragen.flatMap((vraag) => {
    const plek = voor + vraag.naam;
    if (!element(houder, plek)) return [];
    return isGroep(vraag) ? bladen(vraag.vragen, houder, `${plek}.`) : [[plek, vraag]];
  });
}

export function lees(vragen, houder, voor = "") {
  const gegevens = {};
  for (const vraag of vragen) {
    const veld = element(houder, voor + vraag.naam);
    const waarde = veld ? leesVraag(vraag, veld, voor + vraag.naam) : "";
    if (!isLeeg(waarde)) gegevens[vraag.naam] = waarde;
  }
  return gegevens;
}

export function leesVraag(vraag, veld, plek) {
  if (vraag.soort === "velden" && vraag.meer) {
    return [...veld.querySelectorAll("[data-item]")].map((item) => leesTijd(vraag, item, plek)).filter((een) => !isLeeg(een));
  }
  if (vraag.inEenWoord) {
    const gekozen = veld.querySelector("[data-in-een-woord] input:checked");
    if (!gekozen) return "";
    return gekozen.value || lees(vraag.vragen, veld, `${plek}.`);
  }
  if (vraag.soort === "velden") return lees(vraag.vragen, veld, `${plek}.`);
  if ("rijen" in veld.dataset) return waarden(veld.querySelectorAll("[data-rij-lijst] input"));
  if (vraag.meer) return waarden(veld.querySelectorAll("input:checked"));
  if (vraag.mee && veld.querySelector("[data-mee]").checked) return lees(vraag.mee, veld, `${plek}.`);
  const invoer = veld.querySelector("input, select, textarea");
  if (vraag.soort === "ja_nee") return invoer.checked ? "ja" : (invoer.dataset.anders ?? "");
  return invoer.value.trim();
}

// Van een tijd telt alleen wat bij de keuze hoort: een vaste dag, of losse datums.
function leesTijd(vraag, item, plek) {
  const { dag, elke, op, ...rest } = lees(vraag.vragen, item, `${plek}.`);
  const los = item.querySelector("[data-dag-of-op] input:checked").value === "op";
  if (los) return { ...(op ? { op } : {}), ...rest };
  const gewoon = { ...(dag ? { dag } : {}), ...rest, ...(elke && elke !== "week" ? { elke } : {}) };
  return dag || rest.van || rest.tot ? gewoon : {};
}

const waarden = (invoer) => [...invoer].map(({ value }) => value.trim()).filter(Boolean);

export function vul(vragen, houder, gegevens, voor = "") {
  for (const vraag of vragen) {
    const veld = element(houder, voor + vraag.naam);
    if (veld) vulVraag(vraag, veld, gegevens[vraag.naam], voor + vraag.naam);
  }
}

function vulVraag(vraag, veld, waarde, plek) {
  if (vraag.soort === "velden" && vraag.meer) {
    for (const deel of alsLijst(waarde)) vulTijd(vraag, voegTijdToe(veld), deel, plek);
  } else if (vraag.soort === "velden") {
    vulGroep(vraag, veld, waarde, plek);
  } else if ("rijen" in veld.dataset) {
    for (const deel of alsLijst(waarde)) voegRijToe(veld).value = deel;
  } else if (vraag.meer) {
    const gekozen = new Set(alsLijst(waarde));
    for (const invoer of veld.querySelectorAll("input")) invoer.checked = gekozen.has(invoer.value);
    for (const groep of veld.querySelectorAll("details")) groep.open = Boolean(groep.querySelector("input:checked"));
  } else vulEen(vraag, veld.querySelector("input, select, textarea"), waarde);
}

function vulGroep(vraag, veld, waarde, plek) {
  if (vraag.inEenWoord && waarde !== undefined) {
    const woord = typeof waarde === "string" ? waarde : "";
    for (const invoer of veld.querySelectorAll("[data-in-een-woord] input")) invoer.checked = invoer.value === woord;
  }
  vul(vraag.vragen, veld, typeof waarde === "object" ? waarde : {}, `${plek}.`);
}

function vulEen(vraag, invoer, waarde) {
  if (vraag.soort === "ja_nee") {
    invoer.checked = waarde === "ja";
    if (waarde === "nee") invoer.dataset.anders = "nee";
  } else if (waarde !== undefined) invoer.value = vraag.soort === "tijd" ? waarde.padStart(5, "0") : waarde;
}

function vulTijd(vraag, item, regel, plek) {
  const elke = typeof regel.elke === "object" ? regel.elke.maand : regel.elke;
  vul(vraag.vragen, item, { ...regel, ...(elke ? { elke } : {}) }, `${plek}.`);
  const keuze = alsLijst(regel.op).length ? "op" : "dag";
  item.querySelector(`[data-dag-of-op] input[value="${keuze}"]`).checked = true;
  const meer = ["niet_in", "niet_op", "ook_op", "vanaf", "tot_en_met", "locatie"];
  item.querySelector("details").open = meer.some((naam) => !isLeeg(regel[naam]));
  werkBij(item);
}

// Laat alleen zien wat bij een keuze hoort.
export function werkBij(houder) {
  for (const keuze of houder.querySelectorAll("[data-dag-of-op]")) {
    const item = keuze.closest("[data-item]");
    const los = keuze.querySelector("input:checked").value === "op";
    for (const veld of item.querySelectorAll('[data-plek$=".dag"], [data-plek$=".elke"]')) veld.hidden = los;
    for (const veld of item.querySelectorAll('[data-plek$=".op"]')) veld.hidden = !los;
  }
  for (const keuze of houder.querySelectorAll("[data-in-een-woord]")) {
    const gekozen = keuze.querySelector("input:checked");
    keuze.parentElement.querySelector("[data-delen]").hidden = !gekozen || gekozen.value !== "";
  }
  for (const mee of houder.querySelectorAll("[data-mee]")) {
    const veld = mee.closest("[data-plek]");
    veld.querySelector("[data-mee-delen]").hidden = !mee.checked;
    veld.querySelector("select").hidden = mee.checked;
  }
}
