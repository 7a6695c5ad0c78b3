/* A long select[data-combobox] becomes a box to type in: what is typed narrows the list, arrows and Enter choose
   (the combobox pattern of the ARIA authoring practices). The select stays in the form and is what is sent.

   A select inside [data-narrows="id"] narrows the options of another one to those that are within the chosen one. */

const SHORT = 10; // options that are chosen quicker without typing
const SHOWN = 100;
let counter = 0;

const narrowed = new Map(); // select → what its options must be within ("" for anything)

function choices(select) {
  const within = narrowed.get(select) || "";
  return [...select.options].filter((each) => each.value && (!within || each.dataset.within === within));
}

function enhance(select) {
  const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
  const box = document.createElement("div");
  const input = document.createElement("input");
  const list = document.createElement("ul");
  const number = ++counter;
  box.className = "combobox";
  input.id = `${select.id}-box`;
  input.className = select.className; // with its arrow: it is a list as well
  input.placeholder = select.options[0]?.value ? "" : (select.options[0]?.text ?? "");
  input.autocomplete = "off";
  list.id = `combobox-${number}`;
  list.className = "combobox-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }))
    input.setAttribute(name, value);
  for (const name of ["aria-describedby", "aria-invalid"])
    if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
  if (label) {
    label.htmlFor = input.id;
    list.setAttribute("aria-label", label.textContent.trim());
  }
  if (select.required) {
    // The browser cannot ask for a control that is not shown; the server does.
    select.required = false;
    input.setAttribute("aria-required", "true");
  }
  select.before(box);
  box.append(input, list, select);
  select.hidden = true;
  select.tabIndex = -1;
  let active = -1;

  const chosen = () => select.selectedOptions[0];
  const show = () => { input.value = chosen()?.value ? chosen().text : ""; };
  const items = () => [...list.children].filter((item) => item.dataset.value);

  function mark(index) {
    const found = items();
    active = found.length ? (index + found.length) % found.length : -1;
    found.forEach((item, position) => item.setAttribute("aria-selected", String(position === active)));
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", found[active].id);
    found[active].scrollIntoView({ block: "nearest" });
  }

  function open(typed) {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const found = choices(select).filter((each) => words.every((word) => each.text.toLowerCase().includes(word)));
    list.replaceChildren(...found.slice(0, SHOWN).map((each, position) => {
      const item = document.createElement("li");
      item.id = `combobox-${number}-${position}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.value = each.value;
      item.textContent = each.text;
      return item;
    }));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.classList.toggle("is-nothing", !found.length);
    mark(typed && found.length ? 0 : -1);
    if (active < 0) input.removeAttribute("aria-activedescendant");
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(value) {
    select.value = value;
    show();
    close();
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  input.addEventListener("input", (event) => {
    event.stopPropagation(); // the select tells when something is chosen
    if (!input.value.trim()) choose("");
    open(input.value.trim());
  });
  input.addEventListener("click", () => list.hidden && open(""));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (list.hidden) open("");
      mark(active < 0 && step < 0 ? -1 : active + step);
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      if (active >= 0) choose(items()[active].dataset.value);
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
      show();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the box
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[data-value]");
    if (item) choose(item.dataset.value);
  });
  input.addEventListener("blur", () => {
    // A text that names exactly one choice is that choice; anything else goes back to what was chosen.
    const named = choices(select).filter((each) => each.text.trim() === input.value.trim());
    if (named.length === 1 && named[0].value !== select.value) choose(named[0].value);
    close();
    show();
  });
  select.addEventListener("change", show);
  // The summary of errors leads to the select.
  addEventListener("hashchange", () => location.hash === `#${select.id}` && input.focus());
  show();
}

function narrow(holder) {
  const select = holder.querySelector("select");
  const target = document.getElementById(holder.dataset.narrows);
  if (!select || !target) return;
  const apply = () => {
    narrowed.set(target, select.value);
    for (const option of target.options) option.hidden = Boolean(option.value) && Boolean(select.value) && option.dataset.within !== select.value;
    if (target.selectedOptions[0]?.hidden) {
      target.value = "";
      target.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  select.addEventListener("change", apply);
  apply();
}

for (const select of document.querySelectorAll("select[data-combobox]")) if (select.options.length > SHORT) enhance(select);
document.querySelectorAll("[data-narrows]").forEach(narrow);
