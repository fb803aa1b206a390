/* Kleine letters zonder accenten en apostrof: hetzelfde als zoeken/woorden.py. */
export const plat = (tekst) =>
  tekst
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`]/g, "");

/** '1 plek' of '3 plekken'. */
export const aantal = (getal, een, meer) => `${getal} ${getal === 1 ? een : meer}`;
