/* Maakt een element met eigenschappen en inhoud. Tekst blijft tekst: wat uit gegevens komt, is nooit HTML. */
export function maak(soort, eigenschappen = {}, ...inhoud) {
  const element = Object.assign(document.createElement(soort), eigenschappen);
  element.append(...inhoud);
  return element;
}
