/* The communities ticked for comparison survive paging, filtering and going to a community page and back.

   Without this module the ticked boxes of one page travel as plain ?c=… of a GET form. With it the selection is kept
   in sessionStorage, per area, and hidden fields carry what is ticked on other pages.

   Markup: form[data-compare] holds input[type=checkbox][name=c][data-name]; [data-compare-toggle] is a link that
   adds or removes one community; [data-compare-count] shows the number; [data-compare-tray] lists the selection. */

const KEY = "qingshe.compare";

const form = () => document.querySelector("form[data-compare]");
const tray = () => document.querySelector("[data-compare-tray]");
const boxes = () => document.querySelectorAll("form[data-compare] input[name=c][type=checkbox]");
const scope = () => (form() || tray())?.dataset.scope ?? "";
const most = () => Number((form() || tray())?.dataset.most ?? 6);

function load() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY));
    if (kept?.scope === scope() && Array.isArray(kept.chosen)) return new Map(kept.chosen);
  } catch { /* private mode or foreign content: start empty */ }
  return new Map();
}

let chosen = new Map();

function save() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ scope: scope(), chosen: [...chosen] }));
  } catch { /* storage refused: the selection lasts for this page */ }
}

function choose(code, name, on) {
  if (on && chosen.size >= most()) return false;
  if (on) chosen.set(code, name);
  else chosen.delete(code);
  save();
  show();
  return true;
}

function show() {
  const full = chosen.size >= most();
  for (const box of boxes()) {
    box.checked = chosen.has(box.value);
    box.disabled = full && !box.checked;
    box.closest("tr")?.classList.toggle("is-chosen", box.checked);
  }
  for (const count of document.querySelectorAll("[data-compare-count]")) count.textContent = chosen.size;
  for (const link of document.querySelectorAll("[data-compare-toggle]")) {
    const on = chosen.has(link.dataset.compareToggle);
    link.setAttribute("aria-pressed", String(on));
    link.textContent = on ? link.dataset.labelOn : link.dataset.labelOff;
  }
  showTray(full);
}

function showTray(full) {
  const box = tray();
  if (!box) return;
  box.hidden = chosen.size === 0;
  const list = box.querySelector("[data-compare-list]");
  const template = box.querySelector("template");
  list.replaceChildren(...[...chosen].map(([code, name]) => {
    const item = template.content.firstElementChild.cloneNode(true);
    item.querySelector("[data-name]").textContent = name;
    const button = item.querySelector("button");
    button.setAttribute("aria-label", `${button.title} ${name}`);
    button.addEventListener("click", () => choose(code, name, false));
    return item;
  }));
  box.querySelector("[data-compare-full]").hidden = !full;
  const submit = box.querySelector("[data-compare-go]");
  submit.disabled = chosen.size < 2;
}

function go() {
  const target = new URL(tray()?.dataset.action ?? form().action, location.href);
  target.search = new URLSearchParams([...chosen.keys()].map((code) => ["c", code])).toString();
  location.assign(target);
}

function start() {
  chosen = load();
  for (const box of boxes()) if (box.checked && chosen.size < most()) chosen.set(box.value, box.dataset.name);
  show();
}

document.addEventListener("change", (event) => {
  const box = event.target;
  if (box.matches?.("form[data-compare] input[name=c][type=checkbox]")) {
    choose(box.value, box.dataset.name, box.checked);
  }
});

document.addEventListener("click", (event) => {
  const toggle = event.target.closest?.("[data-compare-toggle]");
  if (toggle) {
    event.preventDefault();
    choose(toggle.dataset.compareToggle, toggle.dataset.name, !chosen.has(toggle.dataset.compareToggle));
  } else if (event.target.closest?.("[data-compare-go]")) {
    go();
  } else if (event.target.closest?.("[data-compare-clear]")) {
    chosen.clear();
    save();
    show();
  }
});

document.addEventListener("submit", (event) => {
  if (!event.target.matches("form[data-compare]") || chosen.size === 0) return;
  event.preventDefault();
  go();
});

document.addEventListener("htmx:after:swap", show);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
