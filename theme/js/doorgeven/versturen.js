// Het voorstel wegsturen: naar de postbus, met de mail, als bestand, op papier of via het klembord.
import { maak } from "../element.js";

export function mailadres(mail, onderwerp, tekst) {
  return `mailto:${mail}?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst.replaceAll("\n", "\r\n"))}`;
}

export function bewaar(voorstel) {
  const inhoud = new Blob([`${JSON.stringify(voorstel, null, 2)}\n`], { type: "application/json" });
  const download = `wegwijzer-${voorstel.soort}-${voorstel.id || "activiteit"}.json`;
  const link = maak("a", { href: URL.createObjectURL(inhoud), download });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// De postbus geeft bij het begin een bewijs. Daarin staat hoe lang iemand bezig was, en het nummer van het bericht.
export class Postbus {
  constructor(adres) {
    this.adres = adres.replace(/\/$/, "");
    this.begonnen = null;
  }

  begin() {
    this.begonnen ??= this.#haal();
    return this.begonnen;
  }

  async #haal() {
    const antwoord = await fetch(`${this.adres}/begin`, { credentials: "omit" });
    if (!antwoord.ok) throw new Error("begin");
    return { ...(await antwoord.json()), sinds: performance.now() };
  }

  // Geeft het kenmerk van het bericht, of gooit een fout met een zin voor de inzender.
  async stuur(voorstel, leeg) {
    const { bewijs, wacht, sinds } = await this.begin().catch(() => this.#opnieuw());
    const nog = wacht * 1000 - (performance.now() - sinds);
    if (nog > 0) await new Promise((klaar) => setTimeout(klaar, nog + 50));
    const antwoord = await fetch(`${this.adres}/bericht`, {
      method: "POST",
      credentials: "omit",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ bewijs, website2: leeg, voorstel }),
    });
    const uitslag = await antwoord.json();
    if (antwoord.ok) return uitslag.kenmerk;
    if (uitslag.opnieuw) this.begonnen = null;
    throw new Error(uitslag.fout);
  }

  #opnieuw() {
    this.begonnen = null;
    return this.begin();
  }
}
