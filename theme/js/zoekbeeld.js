/* Hoe de uitkomst van het zoeken eruitziet. Alles wat uit de index komt, gaat als tekst de pagina in. */
import { maak } from "./element.js";
import { aantal } from "./tekst.js";

const EERST = { hier: 10, dichtbij: 5, elders: 5 };
const SOORTEN = ["ingang", "thema", "plek", "organisatie"];

const dingen = (getal) => aantal(getal, "activiteit", "activiteiten");

/** Haalt alles op wat in beeld komt; geeft een functie die het in één keer laat zien. */
export async function maakLijst(machine, uitkomst, { pagina, namen, zoekOveral }) {
  const plaats = namen(uitkomst.gebieden);
  const groepen = await Promise.all(verdeel(uitkomst, plaats).map((groep) => maakGroep(machine, pagina, groep)));
  const ook = await maakOok(machine, uitkomst);
  const getal = uitkomst.hier.length + uitkomst.dichtbij.length;
  const verder = uitkomst.elders.length;
  return () => {
    pagina.querySelector("[data-hoeveel]").textContent = zeg(uitkomst, plaats);
    toonBedoeld(pagina.querySelector("[data-bedoeld]"), uitkomst.verbeterd);
    pagina.querySelector("[data-ook]").replaceChildren(...ook);
    pagina.querySelector("[data-lijst]").replaceChildren(...groepen);
    if (uitkomst.gebieden.length && verder && getal) {
      const knop = maak("button", { type: "button", className: "ww-knop ww-knop--stil", textContent: `Zoek overal (${dingen(getal + verder)})` });
      knop.addEventListener("click", zoekOveral);
      pagina.querySelector("[data-lijst]").append(maak("p", {}, knop));
    }
    toonNiets(pagina, machine, uitkomst, getal + verder);
  };
}

/** Eerst hier, dan dichtbij; is dat weinig, dan ook verder weg. */
function verdeel({ gebieden, hier, dichtbij, elders }, plaats) {
  if (!gebieden.length) return [{ ids: hier, eerst: EERST.hier }];
  const waar = plaats || "deze plaatsen";
  const weinig = hier.length + dichtbij.length < 5;
  return [
    { kop: `In ${waar}`, ids: hier, eerst: EERST.hier },
    { kop: `Dicht bij ${waar}`, ids: dichtbij, eerst: EERST.dichtbij },
    { kop: "Verder weg", ids: weinig ? elders : [], eerst: EERST.elders },
  ].filter(({ ids }) => ids.length);
}

function zeg({ gebieden, hier, dichtbij, elders }, plaats) {
  const waar = plaats ? ` in ${plaats}` : "";
  if (!gebieden.length) return hier.length ? `${dingen(hier.length)} gevonden` : "Niets gevonden";
  const rest = [dichtbij.length && `${dichtbij.length} dichtbij`, !dichtbij.length && elders.length && `${elders.length} verder weg`];
  const meer = rest.filter(Boolean).map((deel) => `, ${deel}`).join("");
  return hier.length ? `${dingen(hier.length)}${waar}${meer}` : `Niets gevonden${waar}${meer}`;
}

async function maakGroep(machine, pagina, { kop, ids, eerst }) {
  const lijst = maak("ul", { className: "ww-kaartjes" });
  const sjabloon = pagina.querySelector("[data-kaartje]").content.firstElementChild;
  const groep = maak("section", { className: "ww-groep" }, maak("h2", { textContent: kop ?? "Gevonden", className: kop ? "" : "ww-alleen-horen" }), lijst);
  const voegToe = async (deel) => lijst.append(...(await Promise.all(deel.map(async (id) => vulKaartje(sjabloon, await machine.gegevens(id))))));
  await voegToe(ids.slice(0, eerst));
  if (ids.length > eerst) groep.append(meerKnop(lijst, ids.slice(eerst), voegToe));
  return groep;
}

function meerKnop(lijst, rest, voegToe) {
  const knop = maak("button", { type: "button", className: "ww-knop ww-knop--stil", textContent: `Toon er nog ${rest.length}` });
  const vak = maak("p", {}, knop);
  knop.addEventListener("click", async () => {
    const laatste = lijst.lastElementChild;
    await voegToe(rest);
    vak.remove();
    laatste.nextElementSibling.querySelector("a").focus();
  });
  return vak;
}

function vulKaartje(sjabloon, { url, meta }) {
  const kaartje = sjabloon.cloneNode(true);
  const zet = (deel, tekst) => (kaartje.querySelector(deel).textContent = tekst);
  Object.assign(kaartje.querySelector("a"), { href: url, textContent: meta.naam });
  zet(".ww-kaartje__wanneer span", meta.wanneer);
  zet(".ww-kaartje__waar span", meta.waar);
  zet(".ww-kaartje__tekst", meta.tekst);
  const [kosten, aanmelden, rolstoel] = kaartje.querySelectorAll(".ww-label");
  kosten.textContent = meta.kosten;
  kosten.classList.toggle("ww-label--nadruk", meta.kosten.startsWith("Gratis"));
  if (meta.aanmelden === "nee") aanmelden.remove();
  else aanmelden.lastChild.textContent = meta.aanmelden === "ja" ? " Eerst aanmelden" : " Liever aanmelden";
  if (!meta.rolstoel) rolstoel.remove();
  return kaartje;
}

/** Een paar wegen die ook passen: een ingang, een thema, een plek of een organisatie. */
async function maakOok(machine, { scores, termen }) {
  if (!termen.length) return [];
  const beste = Math.max(...scores.values());
  const wegen = [];
  for (const soort of SOORTEN) {
    const vanSoort = await machine.perKeuze("soort", soort);
    const goed = [...scores].filter(([id, score]) => vanSoort.has(id) && score > beste / 2).sort((een, ander) => ander[1] - een[1]);
    wegen.push(...goed.slice(0, 2));
  }
  const gegevens = await Promise.all(wegen.slice(0, 4).map(([id]) => machine.gegevens(id)));
  return gegevens.map(({ url, meta }) => maak("li", {}, maak("a", { href: url, textContent: meta.naam })));
}

function toonBedoeld(element, verbeterd) {
  element.hidden = !verbeterd.length;
  element.replaceChildren("Wij zochten op ", ...verbeterd.flatMap(({ woord }, plek) => [plek ? " en " : "", maak("b", { textContent: woord })]), ".");
}

function toonNiets(pagina, machine, { termen, gebieden }, getal) {
  const vak = pagina.querySelector("[data-niets]");
  vak.hidden = getal > 0;
  pagina.querySelector("[data-geen-vraag]").hidden = getal > 0;
  if (getal) return;
  const lijken = machine.lijktOp(termen.map(({ getypt }) => getypt));
  vak.querySelector("[data-niets-woorden]").textContent = lijken.length ? "Bedoelt u misschien:" : "Probeer een ander woord. Of kies hieronder een onderwerp.";
  vak.querySelector("[data-bedoelt-u]").replaceChildren(
    ...lijken.map((woord) => maak("li", {}, maak("a", { href: `?${new URLSearchParams({ q: woord })}`, textContent: woord }))),
  );
  vak.querySelector("[data-niets-keuzes]").hidden = !pagina.querySelector("[data-keuze-zoeken] :checked");
  toonBellen(vak.querySelector("[data-bel]"), gebieden[0] ?? "");
}

/** Wie u kunt bellen in het dorp waar u zoekt. Weten we dat niet, dan is het wie u voor de hele streek belt. */
function toonBellen(regel, gebied) {
  const [eigen, overal] = [gebied, ""].map((waarde) => document.querySelector(`#waar option[value="${CSS.escape(waarde)}"]`)?.dataset);
  const wie = eigen?.telefoon ? eigen : overal;
  if (!wie) return;
  regel.hidden = !wie.telefoon;
  regel.querySelector("[data-bel-rol]").textContent = wie.rol;
  Object.assign(regel.querySelector("[data-bel-nummer]"), { href: wie.bel, textContent: wie.telefoon });
}
