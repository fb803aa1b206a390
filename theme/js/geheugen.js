/* Wat u op dit apparaat bewaart. Mag een browser niets bewaren, dan is het antwoord null of false en gaat alles verder. */

export function lees(naam) {
  try {
    return JSON.parse(localStorage.getItem(`ww-${naam}`));
  } catch {
    return null;
  }
}

/** Bewaart de waarde; null vergeet haar. Geeft of het gelukt is. */
export function bewaar(naam, waarde) {
  try {
    if (waarde === null) localStorage.removeItem(`ww-${naam}`);
    else localStorage.setItem(`ww-${naam}`, JSON.stringify(waarde));
    return true;
  } catch {
    return false;
  }
}
