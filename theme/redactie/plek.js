// Waar de redacteur is, zoals '#/collections/.../entries/...'. Decap haalt dat bij het inloggen uit het adres, maar blijft er wel.
let laatste = location.hash;
addEventListener("hashchange", () => (laatste = location.hash));

export const plek = () => location.hash || laatste;
