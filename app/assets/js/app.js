/* What every staff page loads. Pages work without any of it; it only makes them quicker. */
import "htmx.org/dist/htmx.esm.js";
import "./compare.js";
import "./dialogs.js";
import "./feedback.js";
import "./keyboard.js";
import "./menus.js";
import "./office.js";

document.documentElement.classList.add("js");
