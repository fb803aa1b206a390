/* Nog voor de pagina in beeld komt: er zijn scripts, en grote letters als u die hebt gekozen. */
"use strict";

document.documentElement.classList.add("ww-script");

try {
  if (localStorage.getItem("ww-letters")) document.documentElement.dataset.letters = "groot";
} catch {
  // Deze browser bewaart niets: de letters blijven gewoon.
}
