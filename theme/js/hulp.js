/* De hulp op elke pagina: voorlezen, grote letters, uw dorp, bewaren en delen. Wat niet kan, komt niet in beeld. */

const nieuwste = new URL(import.meta.url).search;
const onderdelen = ["letters", "voorlezen", "kern", "bewaren", "delen"];
for (const { start } of await Promise.all(onderdelen.map((naam) => import(`./${naam}.js${nieuwste}`)))) start(nieuwste);
