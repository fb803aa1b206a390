// De keuzevakken van Decap (react-select) spreken Engels tegen wie het scherm laat voorlezen. Hier spreken ze Nederlands.
const ZINNEN = {
  placeholder: "",
  loadingMessage: () => "Even wachten...",
  noOptionsMessage: () => "Niets gevonden",
  screenReaderStatus: ({ count }) => `${count} ${count === 1 ? "keuze" : "keuzes"}`,
  ariaLiveMessages: { guidance, onChange, onFocus, onFilter: ({ inputValue, resultsMessage }) => `${resultsMessage}${inputValue && ` bij ${inputValue}`}.` },
};

export function spreekNederlands() {
  for (const naam of ["select", "relation"]) {
    const { control, preview, schema } = CMS.getWidget(naam);
    class Keuzevak extends control {
      render() {
        const { type, props } = super.render();
        return h(type, { ...props, ...ZINNEN });
      }
    }
    CMS.registerWidget(naam, Keuzevak, preview, schema);
  }
}

function guidance({ context, isSearchable, isMulti, isInitialFocus }) {
  if (context === "menu") return "Ga met de pijlen omhoog en omlaag. Kies met Enter. Sluit met Escape.";
  if (context === "value") return "Ga met de pijlen naar links en rechts. Haal een keuze weg met Backspace.";
  if (!isInitialFocus) return "";
  return `${isSearchable ? "Typ om te zoeken. " : ""}Open de lijst met pijl omlaag.${isMulti ? " Ga naar uw keuzes met pijl links." : ""}`;
}

function onChange({ action, label = "", labels, isDisabled }) {
  const zinnen = {
    "deselect-option": `${label} is weggehaald.`,
    "pop-value": `${label} is weggehaald.`,
    "remove-value": `${label} is weggehaald.`,
    clear: "Alle keuzes zijn weggehaald.",
    "initial-input-focus": `Gekozen: ${labels.join(", ")}.`,
    "select-option": isDisabled ? `${label} kan nu niet. Kies iets anders.` : `U koos ${label}.`,
  };
  return zinnen[action] ?? "";
}

function onFocus({ context, focused, options, label = "", selectValue, isDisabled, isSelected, isAppleDevice }) {
  const plek = (lijst) => `${lijst.indexOf(focused) + 1} van ${lijst.length}`;
  if (context === "value" && selectValue) return `${label}, ${plek(selectValue)}.`;
  if (context !== "menu" || !isAppleDevice) return "";
  return `${label}${isSelected ? ", gekozen" : ""}${isDisabled ? ", kan nu niet" : ""}, ${plek(options)}.`;
}
