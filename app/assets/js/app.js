/* What every staff page loads. Pages work without any of it; it only makes them quicker. */
import "htmx.org/dist/htmx.esm.js";
import "./combobox.js";
import "./compare.js";
import "./dialogs.js";
import "./drafts.js";
import "./feedback.js";
import "./fetching.js";
import "./grid.js";
import "./keyboard.js";
import "./menus.js";
import "./records.js";

document.documentElement.classList.add("js");
