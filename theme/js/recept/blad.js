/* Het blad voor de patiënt: hetzelfde blad als theme/drukwerk/recept.typ, met dezelfde woorden. */
import { maak } from "../element.js";
import { punt, zinnen } from "./zinnen.js";

const alinea = (tekst) => maak("p", {}, tekst);

export class Blad {
  constructor(element, gids) {
    this.element = element;
    this.gids = gids;
  }

  zoek(kiezer) {
    return this.element.querySelector(kiezer);
  }

  zetGroot(groot) {
    this.element.classList.toggle("ww-blad--groot", groot);
  }

  vul(kern, gekozen, dimensies) {
    const gebied = this.gids.gebieden[kern];
    const gewoon = dimensies.length === 1 ? punt(this.gids.dimensies[dimensies[0]]) : "";
    Object.assign(this.zoek("[data-gewoon]"), { textContent: gewoon, hidden: !gewoon });
    this.zoek("[data-voorbeeld]").hidden = !this.gids.voorbeeld;
    const keuzes = gekozen.map((id, nummer) => this.keuze(id, nummer + 1, gebied));
    this.zoek("[data-keuzes]").replaceChildren(...(keuzes.length ? keuzes : [alinea("Kies eerst een activiteit.")]));
    this.vulContact(gebied.contact);
    this.zoek("[data-gebied]").textContent = gebied.naam;
    this.zoek("[data-adres]").textContent = gebied.adres;
    tekenQr(this.zoek("[data-qr]"), gebied);
    this.zoek("[data-colofon]").textContent = this.colofon(gekozen);
    this.pasMaat();
  }

  keuze(id, nummer, { volgorde }) {
    const een = this.gids.activiteiten[id];
    const afstand = new Map(volgorde).get(id);
    const element = document.querySelector("template[data-keuze]").content.firstElementChild.cloneNode(true);
    element.querySelector("h4").replaceChildren(maak("span", {}, nummer), ` ${een.naam}`);
    element.querySelector("[data-samenvatting]").textContent = een.samenvatting;
    const feiten = [
      ["Wanneer", zinnen(een.wanneer, een.tijden_uitleg)],
      ["Waar", zinnen(een.waar, een.straat, afstand && `Dat is ${afstand} verderop`)],
      ["Kosten", zinnen(een.kosten, een.kosten_uitleg)],
      ["Let op", een.verlopen && "Al lang niet nagekeken. Bel eerst of het doorgaat."],
    ];
    const rijen = feiten.filter(([, inhoud]) => inhoud).map(([label, inhoud]) => maak("div", {}, maak("dt", {}, label), maak("dd", {}, inhoud)));
    element.querySelector("dl").append(...rijen);
    const vragen = een.telefoon && !een.stap.includes(een.telefoon) && `Vragen? Bel ${een.telefoon}`;
    element.querySelector(".ww-blad__stap span").textContent = zinnen(een.stap, vragen);
    return element;
  }

  vulContact({ telefoon, email, naam, rol, uren, inloop, vervanging, gecontroleerd }) {
    this.zoek("[data-nummer]").textContent = telefoon ?? email ?? "";
    const regels = [
      uren && punt(uren),
      inloop && zinnen(`Langskomen: ${inloop}`),
      vervanging && punt(vervanging),
      gecontroleerd && `Nagekeken op ${gecontroleerd}.`,
    ];
    const wie = maak("strong", {}, naam ? `${naam}, ${rol}` : rol);
    this.zoek("[data-contact]").replaceChildren(alinea(wie), ...regels.filter(Boolean).map(alinea));
  }

  /** Het blad is goed tot de eerste datum waarop iets nagekeken moet worden. */
  colofon(gekozen) {
    const { voorbeeld, gemaakt, controleer, activiteiten } = this.gids;
    const [, eerste] = [controleer, ...gekozen.map((id) => activiteiten[id].controleer)].sort()[0];
    const verzonnen = voorbeeld && "Dit is een voorbeeld. De activiteiten zijn verzonnen";
    return zinnen(verzonnen, `Gemaakt op ${gemaakt}`, `Na ${eerste}: kijk of alles nog klopt`);
  }

  pasMaat() {
    const klein = !this.pastLinks("ww-blad--meet");
    this.element.classList.toggle("ww-blad--klein", klein);
    this.element.classList.toggle("ww-blad--vouw", !klein || this.pastLinks("ww-blad--meet", "ww-blad--klein"));
  }

  /** Passen alle keuzes op de linkerhelft, dan begint rechts wie er helpt. Anders loopt het door. */
  pastLinks(...soorten) {
    const proef = this.element.cloneNode(true);
    proef.className = ["ww-blad", ...soorten].join(" ");
    this.element.after(proef);
    const maat = document.querySelector("[data-maatlat]").getBoundingClientRect();
    const past = proef.getBoundingClientRect().height <= maat.height;
    proef.remove();
    return past;
  }
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
