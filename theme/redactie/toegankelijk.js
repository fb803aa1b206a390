// Knoppen en vakken van Decap die geen naam hebben, voor wie het scherm laat voorlezen; en woorden die hij alleen in het Engels kent.
const NAMEN = {
  '[class*="-TopBarButton"]': (knop) => (knop.nextElementSibling ? "Open of sluit" : "Haal weg"),
  '[aria-roledescription="sortable"]': () => "Verplaats",
  '[role="textbox"]': (vak) => vak.closest('[class*="-ControlContainer"]')?.querySelector("label")?.textContent ?? "Tekst",
};
const WOORDEN = { "No options": "Niets gevonden", "Loading...": "Even wachten...", "Loading options…": "Even wachten..." };

export function geefNamen(wortel) {
  const geef = () => {
    for (const [soort, naam] of Object.entries(NAMEN)) {
      for (const deel of wortel.querySelectorAll(`${soort}:not([aria-label])`)) deel.setAttribute("aria-label", naam(deel));
    }
    for (const regel of wortel.querySelectorAll('[class$="-menu"] div:not(:has(*))')) {
      if (regel.textContent in WOORDEN) regel.firstChild.nodeValue = WOORDEN[regel.textContent];
    }
  };
  new MutationObserver(geef).observe(wortel, { childList: true, characterData: true, subtree: true });
}
