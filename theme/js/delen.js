/* Delen zonder diensten van anderen: kopiëren en printen. WhatsApp en mail zijn gewone links en werken ook zonder script. */

export function start() {
  document.querySelectorAll("[data-kopieer]").forEach((knop) => {
    knop.addEventListener("click", async () => {
      const melding = knop.closest("[data-delen]").querySelector("[role=status]");
      melding.textContent = (await kopieer(knop.dataset.kopieer)) ? "Gekopieerd. U kunt de link nu plakken." : `Kopiëren lukt niet. De link is: ${knop.dataset.kopieer}`;
    });
    knop.hidden = false;
  });
  document.querySelectorAll("[data-print]").forEach((knop) => {
    knop.addEventListener("click", () => print());
    knop.hidden = false;
  });
}

export async function kopieer(tekst) {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return false;
  }
}
