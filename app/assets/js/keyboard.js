/* Keyboard: "/" searches, "n" enters a row, "g" many, "[" and "]" turn pages, "c" compares, "?" shows this list. Single-key shortcuts can be
   switched off in that list (WCAG 2.1.4); the choice stays in this browser. */

const KEY = "qingshe.shortcuts";

const isOn = () => {
  try { return localStorage.getItem(KEY) !== "off"; } catch { return true; }
};

function setOn(on) {
  try { localStorage.setItem(KEY, on ? "on" : "off"); } catch { /* not kept, then */ }
}

const dialog = () => document.getElementById("keyboard-help");

function openHelp() {
  const help = dialog();
  if (!help?.showModal) return;
  help.querySelector("[data-shortcuts]").checked = isOn();
  help.showModal();
}

const ACTIONS = {
  "?": openHelp,
  "/": () => {
    const field = document.querySelector("input[type=search]");
    field?.focus();
    field?.select();
  },
  "[": () => document.querySelector("a[rel=prev]")?.click(),
  "]": () => document.querySelector("a[rel=next]")?.click(),
  n: () => document.querySelector("a[data-new]")?.click(),
  g: () => document.querySelector("a[data-grid-link]")?.click(),
  c: () => {
    const button = document.querySelector("[data-compare-go]:not([disabled])");
    if (button?.offsetParent) button.click();
  },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !isOn()) return;
  if (event.target.closest("input, select, textarea, dialog, [contenteditable]")) return;
  const action = ACTIONS[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keyboard-help]")) openHelp();
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-shortcuts]")) setOn(event.target.checked);
});
