// Van een bevinding naar de zin die iemand leest. Gelijk aan wegwijzer.bevinding.
const LENGTES = { waarde: 60, veld: 60, rond: 60 };

function vulZin(zin, gegevens) {
  return zin.replace(/\{\{|\}\}|\{(\w+)\}/g, (deel, naam) => (naam ? netjes(gegevens[naam] ?? "", LENGTES[naam] ?? 400) : deel[0]));
}

function netjes(waarde, hoogstens) {
  const tekst = String(waarde).replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  const tekens = [...tekst];
  return tekens.length <= hoogstens ? tekst : `${tekens.slice(0, hoogstens - 3).join("")}...`;
}

// `meldingen` is code -> {niveau, wat, doe, formulier}. In een formulier gaat `formulier` voor `doe`.
export function inZinnen(bevinding, meldingen, inFormulier = true) {
  const { niveau, wat, doe, formulier } = meldingen[bevinding.code];
  return {
    ...bevinding,
    niveau,
    wat: vulZin(wat, bevinding.gegevens),
    doe: vulZin((inFormulier && formulier) || doe, bevinding.gegevens),
  };
}
