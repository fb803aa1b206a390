/* Delen van tekst achter elkaar, elk met een punt. */
export const punt = (tekst) => (/[.?!]$/.test(tekst) ? tekst : `${tekst}.`);
export const zinnen = (...delen) => delen.filter(Boolean).map(punt).join(" ");
