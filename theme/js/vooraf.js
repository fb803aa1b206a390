/* Nog voor de pagina in beeld komt: grote letters, als u die hebt gekozen. */
"use strict";

try {
  if (localStorage.getItem("ww-letters")) document.documentElement.dataset.letters = "groot";
} catch {
  // Deze browser bewaart niets: de letters blijven gewoon.
}
