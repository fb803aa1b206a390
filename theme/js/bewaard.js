/* De bladzijde Bewaard: uw eigen lijst, of een lijst die iemand met u deelde (?a=gebied/activiteit,…). */
import { bewaard, netjes, zetBewaard } from "./bewaren.js";
import { kopieer } from "./delen.js";
import { maak } from "./element.js";
import { aantal } from "./tekst.js";

const wortel = new URL("..", import.meta.url);
const pagina = document.querySelector("[data-bewaard]");
const deel = (naam) => pagina.querySelector(`[data-${naam}]`);
const gedeeld = netjes((new URLSearchParams(location.search).get("a") ?? "").split(","));
const adresVan = (sleutel) => new URL(sleutel.replace("/", "/activiteiten/") + "/", wortel);

async function toon() {
  const sleutels = gedeeld.length ? gedeeld : bewaard();
  const kaartjes = await Promise.all(sleutels.map(maakKaartje));
  deel("lijst").replaceChildren(...kaartjes);
  deel("hoeveel").textContent = aantal(sleutels.length, "activiteit", "activiteiten");
  deel("hoeveel").hidden = !sleutels.length;
  deel("leeg").hidden = sleutels.length > 0;
  deel("acties").hidden = !sleutels.length;
  pagina.querySelectorAll("[data-van-een-ander]").forEach((element) => (element.hidden = !gedeeld.length));
  deel("van-u").hidden = gedeeld.length > 0;
  deel("maak-leeg").hidden = gedeeld.length > 0;
  zetDeellinks(sleutels, kaartjes);
}

/** Leest de gegevens van de bladzijde van de activiteit zelf: zo staat er altijd wat nu klopt. */
async function maakKaartje(sleutel) {
  const kaartje = deel("kaartje").content.firstElementChild.cloneNode(true);
  const link = Object.assign(kaartje.querySelector("a"), { href: adresVan(sleutel) });
  const bladzijde = await haal(link.href);
  link.textContent = bladzijde?.querySelector("h1")?.textContent.trim() || "Deze activiteit is er niet meer";
  kaartje.querySelector(".ww-kaartje__tekst").textContent = bladzijde?.querySelector(".ww-lead")?.textContent.trim() ?? "";
  const feiten = bladzijde?.querySelector("article[data-wanneer]")?.dataset;
  if (feiten) zetFeiten(kaartje, feiten, bladzijde.querySelector('article a[href^="tel:"]'));
  else kaartje.querySelectorAll(".ww-kaartje__wanneer, .ww-kaartje__waar, .ww-labels").forEach((regel) => regel.remove());
  if (!gedeeld.length) kaartje.append(wegknop(sleutel, link.textContent));
  return kaartje;
}

function zetFeiten(kaartje, { wanneer, waar, kosten }, bel) {
  kaartje.querySelector(".ww-kaartje__wanneer span").textContent = wanneer;
  kaartje.querySelector(".ww-kaartje__waar span").textContent = waar;
  kaartje.querySelector(".ww-label").textContent = kosten;
  if (bel) kaartje.querySelector(".ww-labels").append(maak("span", { className: "ww-label" }, `Bel ${bel.textContent.trim()}`));
}

async function haal(adres) {
  try {
    const antwoord = await fetch(adres);
    return antwoord.ok ? new DOMParser().parseFromString(await antwoord.text(), "text/html") : null;
  } catch {
    return null;
  }
}

function wegknop(sleutel, naam) {
  const knop = maak("button", { type: "button", className: "ww-weg", ariaLabel: `Haal weg: ${naam}` }, "Haal weg");
  knop.addEventListener("click", async () => {
    zetBewaard(bewaard().filter((een) => een !== sleutel));
    await toon();
    meld(`${naam} is weg uit uw lijst.`);
    (deel("lijst").querySelector("a") ?? deel("leeg").querySelector("a")).focus();
  });
  const regel = maak("p", { className: "ww-kaartje__weg" }, knop);
  regel.dataset.nietPrinten = "";
  return regel;
}

function zetDeellinks(sleutels, kaartjes) {
  const adres = new URL(location.pathname, location.origin);
  adres.search = `a=${sleutels.join(",")}`;
  const namen = kaartjes.map((kaartje) => `- ${kaartje.querySelector("a").textContent}`).join("\n");
  const tekst = `Dit is misschien iets voor u:\n${namen}\n${adres}`;
  deel("whatsapp").href = `https://wa.me/?text=${encodeURIComponent(tekst)}`;
  deel("mail").href = `mailto:?subject=${encodeURIComponent("Misschien is dit iets voor u")}&body=${encodeURIComponent(tekst)}`;
  deel("kopieer-lijst").onclick = async () => meld(await kopieer(adres.href));
}

const meld = (tekst) => (deel("melding").textContent = tekst);

deel("neem-over").addEventListener("click", () => {
  const gelukt = zetBewaard([...bewaard(), ...gedeeld]);
  meld(gelukt ? "Bewaard op dit apparaat." : "Dat lukt niet. Uw browser wil niets bewaren. Print de lijst, of bewaar de link.");
});
deel("maak-leeg").addEventListener("click", async () => {
  zetBewaard([]);
  await toon();
  meld("Uw lijst is leeg. Op dit apparaat staat niets meer.");
  deel("leeg").querySelector("a").focus();
});
deel("zonder-script").hidden = true;
deel("met-script").hidden = false;
await toon();
pagina.dataset.klaar = "";
