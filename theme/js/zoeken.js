/* De zoekpagina. De vraag, de plaats en de keuzes staan in het adres: u kunt ze delen, en terug gaat terug. */

const nieuwste = new URL(import.meta.url).search;
const [{ maakZoekmachine }, { ordenen, telling }, beeld, { mijnKern }] = await Promise.all(
  ["zoekmachine", "ordenen", "zoekbeeld", "kern"].map((naam) => import(`./${naam}.js${nieuwste}`)),
);

const wortel = new URL("..", import.meta.url);
const pagina = document.querySelector("[data-zoeken]");
const vraagformulier = pagina.querySelector("#zoekvraag");
const [vraag, waar] = [vraagformulier.q, vraagformulier.kern];
const keuzeformulier = pagina.querySelector("[data-keuze-zoeken]");
const vakjes = [...keuzeformulier.querySelectorAll("input")];
const gevonden = pagina.querySelector(".ww-gevonden");
let machine;
let beurt = 0;

const gekozen = () => vakjes.filter((vakje) => vakje.checked);
const plaats = () => waar?.selectedOptions[0];

/** Zoek wat er nu in het formulier staat, en laat het zien. */
async function toon() {
  const dezeBeurt = ++beurt;
  const leeg = !vraag.value.trim() && !new URLSearchParams(location.search).get("kern") && !gekozen().length;
  pagina.querySelector("[data-uitkomst]").hidden = leeg;
  pagina.querySelector("[data-geen-vraag]").hidden = !leeg;
  document.title = document.title.replace(/^.*? \| /, `${vraag.value.trim() ? `${vraag.value.trim()}, zoeken` : "Zoeken"} | `);
  if (leeg) return;
  gevonden.ariaBusy = "true";
  try {
    await zoekEnToon(() => dezeBeurt === beurt);
  } catch {
    machine = undefined;
    pagina.querySelector("[data-hoeveel]").textContent = "Zoeken lukt nu niet. Kies hieronder een onderwerp, of probeer het straks nog eens.";
    pagina.querySelector("[data-geen-vraag]").hidden = false;
  }
  if (dezeBeurt === beurt) gevonden.ariaBusy = "false";
}

async function zoekEnToon(isNogNodig) {
  machine ??= await maakZoekmachine(wortel);
  const groepen = await keuzegroepen(gekozen());
  const uitkomst = await ordenen(machine, {
    vraag: vraag.value,
    gebieden: waar?.value ? [waar.value] : [],
    keuzes: [...groepen.values()],
  });
  const getoond = await beeld.maakLijst(machine, uitkomst, { pagina, namen: naamVan, zoekOveral });
  if (!isNogNodig()) return;
  getoond();
  beeld.toonKeuzes(pagina, gekozen(), haalWeg);
  await telBij(uitkomst, groepen);
  // Vinden we ook zonder keuze niets, dan valt er niets te kiezen.
  keuzeformulier.hidden = !gekozen().length && !uitkomst.mogelijk.length;
}

/** Per soort keuze alles wat bij een van de gekozen waarden past. */
async function keuzegroepen(aan) {
  const groepen = new Map();
  for (const { name, value } of aan) {
    const past = await machine.perKeuze(name, value);
    groepen.set(name, new Set([...(groepen.get(name) ?? []), ...past]));
  }
  return groepen;
}

/** Achter elk vakje: hoeveel er overblijft als u dit kiest. */
async function telBij(uitkomst, groepen) {
  for (const vakje of vakjes) {
    const past = await machine.perKeuze(vakje.name, vakje.value);
    const aantal = telling(uitkomst, [...new Map(groepen).set(vakje.name, past).values()]);
    vakje.closest("label").querySelector("[data-aantal]").textContent = aantal;
    vakje.closest("label").classList.toggle("ww-niets", !aantal && !vakje.checked);
  }
}

function naamVan(gebieden) {
  const opties = [...(waar?.options ?? [])].filter((optie) => gebieden.includes(optie.value));
  return opties.length === 1 ? opties[0].text : "";
}

function zoekOveral() {
  waar.value = "";
  onthoud();
}

function haalWeg(vakje) {
  (vakje ? [vakje] : gekozen()).forEach((een) => (een.checked = false));
  onthoud();
  pagina.querySelector("[data-hoeveel]").focus();
}

async function onthoud() {
  const velden = [["q", vraag.value.trim()], ["kern", waar?.value], ...gekozen().map(({ name, value }) => [name, value])];
  // Wie een dorp liet onthouden en nu overal zoekt, houdt dat zo als de bladzijde opnieuw laadt.
  const adres = new URLSearchParams(velden.filter(([naam, waarde]) => waarde || (naam === "kern" && mijnKern())));
  history.pushState(null, "", `?${adres}`);
  await toon();
}

function herstel() {
  const adres = new URLSearchParams(location.search);
  vraag.value = adres.get("q") ?? "";
  if (waar) waar.value = adres.has("kern") ? adres.get("kern") : (mijnKern()?.id ?? "");
  if (waar && !plaats()) waar.value = "";
  vakjes.forEach((vakje) => (vakje.checked = adres.getAll(vakje.name).includes(vakje.value)));
  return toon();
}

vraagformulier.addEventListener("submit", async (gebeurtenis) => {
  gebeurtenis.preventDefault();
  await onthoud();
  pagina.querySelector("[data-hoeveel]").focus();
});
waar?.addEventListener("change", onthoud);
keuzeformulier.addEventListener("change", onthoud);
keuzeformulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
addEventListener("popstate", herstel);
pagina.querySelectorAll("[data-zonder-script]").forEach((element) => (element.hidden = true));
const breed = matchMedia("(min-width: 60rem)");
const klap = () => (keuzeformulier.querySelector("details").open = breed.matches);
breed.addEventListener("change", klap);
klap();
await herstel();
