// Knoppen en vakken van Decap die geen naam hebben, voor wie het scherm laat voorlezen.
const NAMEN = {
  '[class*="-TopBarButton"]': (knop) => (knop.nextElementSibling ? "Open of sluit" : "Haal weg"),
  '[aria-roledescription="sortable"]': () => "Verplaats",
  '[role="textbox"]': (vak) => vak.closest('[class*="-ControlContainer"]')?.querySelector("label")?.textContent ?? "Tekst",
};

export function geefNamen(wortel) {
  const geef = () => {
    for (const [soort, naam] of Object.entries(NAMEN)) {
      for (const deel of wortel.querySelectorAll(`${soort}:not([aria-label])`)) deel.setAttribute("aria-label", naam(deel));
    }
  };
  new MutationObserver(geef).observe(wortel, { childList: true, characterData: true, subtree: true });
}
