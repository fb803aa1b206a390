/* Houdt de pagina Welzijn op recept bij de hand voor als er even geen internet is. */
"use strict";

const KAST = "ww-recept";

addEventListener("install", () => skipWaiting());
addEventListener("activate", (gebeurtenis) => gebeurtenis.waitUntil(clients.claim()));
addEventListener("fetch", (gebeurtenis) => {
  const { request } = gebeurtenis;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) gebeurtenis.respondWith(haal(request));
});

/** Eerst van internet, dan uit de kast. Wat iemand koos staat achter het vraagteken; dat bewaren we niet. */
async function haal(request) {
  const kast = await caches.open(KAST);
  try {
    const antwoord = await fetch(request);
    if (antwoord.ok) await kast.put(request.url.split("?")[0], antwoord.clone());
    return antwoord;
  } catch {
    return (await kast.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}
