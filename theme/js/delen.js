/* Delen zonder diensten van anderen: kopiëren en printen. WhatsApp en mail zijn gewone links en werken ook zonder script. */

export function start() {
  document.querySelectorAll("[data-kopieer]").forEach((knop) => {
    const melding = knop.closest("[data-delen]").querySelector("[role=status]");
    knop.addEventListener("click", async () => (melding.textContent = await kopieer(knop.dataset.kopieer)));
    knop.hidden = false;
  });
  document.querySelectorAll("[data-print]").forEach((knop) => {
    knop.addEventListener("click", () => print());
    knop.hidden = false;
  });
}

/** Kopieert een link; geeft de zin die zegt of dat gelukt is. */
export async function kopieer(link) {
  return (await naarKlembord(link)) ? "Gekopieerd. U kunt de link nu plakken." : `Kopiëren lukt niet. De link is: ${link}`;
}

/** Geeft of het gelukt is: niet elke browser laat ons bij het klembord. */
export async function naarKlembord(tekst) {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return false;
  }
}
