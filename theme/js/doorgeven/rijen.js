// Rijen en tijden erbij en eraf. Een kopie van een sjabloon krijgt eigen ids.
let teller = 0;

function kopie(sjabloon) {
  teller += 1;
  const nieuw = sjabloon.content.firstElementChild.cloneNode(true);
  for (const deel of [nieuw, ...nieuw.querySelectorAll("*")]) {
    for (const naam of ["id", "for", "name"]) if (deel.hasAttribute(naam)) deel.setAttribute(naam, `${deel.getAttribute(naam)}-${teller}`);
    const bij = deel.getAttribute("aria-describedby");
    if (bij) deel.setAttribute("aria-describedby", bij.split(" ").map((id) => `${id}-${teller}`).join(" "));
  }
  for (const radio of nieuw.querySelectorAll("[data-dag-of-op] input")) radio.name = `dag-of-op-${teller}`;
  return nieuw;
}

const sjabloonVan = (veld) => [...veld.children].find((deel) => deel.localName === "template");

export function voegRijToe(veld) {
  const rij = kopie(sjabloonVan(veld));
  veld.querySelector("[data-rij-lijst]").append(rij);
  return rij.querySelector("input");
}

export function voegTijdToe(veld) {
  const item = kopie(sjabloonVan(veld));
  veld.querySelector("[data-tijd-lijst]").append(item);
  nummerTijden(veld);
  return item;
}

function nummerTijden(veld) {
  veld.querySelectorAll("[data-item]").forEach((item, nummer) => {
    item.querySelector("[data-nummer]").textContent = nummer + 1;
  });
}

// Luistert naar de knoppen 'erbij' en 'weg'. `veranderd` wordt geroepen na elke wijziging.
export function luister(houder, veranderd) {
  houder.addEventListener("click", ({ target }) => {
    const knop = target.closest("button");
    if (!knop) return;
    const { dataset } = knop;
    if ("rijErbij" in dataset) voegRijToe(knop.closest("[data-rijen]")).focus();
    else if ("tijdErbij" in dataset) voegTijdToe(knop.closest("[data-tijden]")).querySelector("input").focus();
    else if ("rijWeg" in dataset) haalWeg(knop.closest("p"), knop.closest("[data-rijen]"));
    else if ("tijdWeg" in dataset) haalWeg(knop.closest("[data-item]"), knop.closest("[data-tijden]"));
    else return;
    veranderd(knop);
  });
}

function haalWeg(deel, veld) {
  deel.remove();
  if ("tijden" in veld.dataset) nummerTijden(veld);
  veld.querySelector(":scope > button").focus();
}
