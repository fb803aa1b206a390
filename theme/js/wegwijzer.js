/* Op elke pagina: wat er vandaag is, voorlezen, grote letters, uw dorp, bewaren en delen. Wat niet kan, komt niet in beeld. */
import * as bewaren from "./bewaren.js";
import * as delen from "./delen.js";
import * as kern from "./kern.js";
import * as letters from "./letters.js";
import * as vandaag from "./vandaag.js";
import * as voorlezen from "./voorlezen.js";

for (const { start } of [vandaag, letters, voorlezen, kern, bewaren, delen]) start();
