/* A long select[data-combobox] becomes a box to type in: what is typed narrows the list, arrows and Enter choose
   (the combobox pattern of the ARIA authoring practices). The select stays in the form and is what is sent.

   A select[data-choices] holds a few of many: what is typed is looked for at that address. It is posted, because it
   may be a person's name. The words of the page are at [data-choice-search], the search box where no script runs.

   A select inside [data-narrows="id"] narrows the options of another one to those that are within the chosen one. */
import { search } from "./search.js";

const SHORT = 10; // options that are chosen quicker without typing
const SHOWN = 100;
const PAUSE = 250; // between the last letter and the search
let counter = 0;

const narrowed = new Map(); // select → what its options must be within ("" for anything)

function choices(select) {
  const within = narrowed.get(select) || "";
  return [...select.options]
    .filter((each) => each.value && (!within || each.dataset.within === within))
    .map((each) => ({ id: each.value, name: each.text, parent: each.dataset.within }));
}

/** The box with its list and what is said of it, in the place of the select. */
function build(select, words) {
  const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
  const [box, input, list, status] = ["div", "input", "ul", "p"].map((name) => document.createElement(name));
  box.className = "combobox";
  input.id = `${select.id}-box`;
  input.className = select.className; // with its arrow: it is a list as well
  input.placeholder = words?.textWhole ?? (select.options[0]?.value ? "" : (select.options[0]?.text ?? ""));
  input.autocomplete = "off";
  input.enterKeyHint = select.dataset.choices ? "search" : "done";
  input.maxLength = 100;
  list.id = `combobox-${++counter}`;
  list.className = "combobox-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  status.className = "form-hint combobox-status";
  status.setAttribute("role", "status");
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
  box.after(status);
  select.hidden = true;
  select.tabIndex = -1;
  return { input, list, status };
}

function enhance(select) {
  const fallback = select.parentElement.querySelector("[data-choice-search]");
  const words = fallback?.dataset;
  fallback?.remove();
  const remote = select.dataset.choices;
  const { input, list, status } = build(select, words);
  let shown = []; // what the list holds
  let active = -1;
  let timer = 0;
  let asked = null; // the search that is under way
  let exact = null; // the one row whose name was typed
  let sending = false; // the form waits for it
  let settle = false; // it is to be chosen as soon as it is known: Enter was pressed, or the box was left

  const chosen = () => select.selectedOptions[0];
  const chosenText = () => (chosen()?.value ? chosen().text : "");
  const show = () => { input.value = chosenText(); };
  const unsettled = () => input.value.trim() !== chosenText();
  const busy = () => Boolean(timer || asked);

  /** Make one of the list the active one; -1 is none of them. */
  function mark(index) {
    active = index < shown.length ? index : -1;
    [...list.children].forEach((item, position) => item.setAttribute("aria-selected", String(position === active)));
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active].scrollIntoView({ block: "nearest" });
  }

  /** Put rows into the list. What is searched for makes none of them active before it is answered: Enter takes what is
      active, and "17" must not be taken for somebody who goes on to type "7" and Enter. */
  function fill(rows, typed, settled) {
    const before = settled ? shown[active]?.id : undefined;
    shown = rows.slice(0, SHOWN);
    list.replaceChildren(...shown.map((each, position) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${position}`;
      item.setAttribute("role", "option");
      item.textContent = each.name;
      return item;
    }));
    list.hidden = !shown.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.classList.toggle("is-nothing", !shown.length && !busy());
    const again = shown.findIndex((each) => each.id === (typed ? before : select.value));
    mark(again < 0 && typed && settled ? 0 : again);
  }

  function open(typed) {
    const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
    fill(choices(select).filter((each) => parts.every((part) => each.name.toLowerCase().includes(part))), typed, !remote);
  }

  function forget() {
    clearTimeout(timer);
    asked?.abort();
    timer = 0;
    asked = exact = null;
  }

  async function ask(typed) {
    forget();
    const mine = (asked = new AbortController());
    const found = await search(select.form, remote, { field: select.dataset.field, q: typed, parent: narrowed.get(select) || "" }, mine.signal);
    if (mine !== asked) return; // somebody typed on
    asked = null;
    if (!found) {
      settle = false;
      status.textContent = words?.textFailed ?? "";
      return;
    }
    exact = found.choices.find((each) => each.id === found.exact) ?? null;
    if (settle && exact) return choose(exact);
    if (document.activeElement === input || sending) fill(found.choices, typed, true);
    else show();
    settle = false;
    const count = found.choices.length;
    status.textContent = !count ? words?.textNothing : found.more ? words?.textMore : typed ? `${words?.textFound} ${count}` : "";
  }

  function look(typed, pause = PAUSE) {
    forget();
    status.textContent = "";
    open(typed);
    // What stands in the list without a word typed was used last; narrowed, it has to be asked for.
    if (remote && (typed || narrowed.get(select))) timer = setTimeout(ask, pause, typed);
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(row) {
    forget();
    settle = false;
    if (row && ![...select.options].some((each) => each.value === row.id)) {
      const option = new Option(row.name, row.id);
      if (row.parent) option.dataset.within = row.parent;
      select.append(option);
    }
    select.value = row?.id ?? "";
    status.textContent = "";
    show();
    close();
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  input.addEventListener("input", (event) => {
    event.stopPropagation(); // the select tells when something is chosen
    if (event.isComposing) return; // half a Chinese word finds nothing
    if (!input.value.trim()) choose(null);
    look(input.value.trim());
  });
  input.addEventListener("compositionend", () => look(input.value.trim()));
  input.addEventListener("click", () => list.hidden && look(unsettled() ? input.value.trim() : "", 0));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) look(unsettled() ? input.value.trim() : "", 0);
      const before = event.key === "ArrowDown" ? active : active < 0 ? shown.length - 2 : active - 2;
      if (shown.length) mark((before + 1 + shown.length) % shown.length);
    } else if (event.key === "Enter" && (!list.hidden || unsettled())) {
      event.preventDefault();
      if (active >= 0) choose(shown[active]);
      else if (exact) choose(exact);
      else if (remote && busy() && input.value.trim()) {
        settle = true;
        ask(input.value.trim());
      }
    } else if (event.key === "Escape" && (!list.hidden || unsettled())) {
      event.stopPropagation();
      forget();
      status.textContent = "";
      close();
      show();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the box
  list.addEventListener("click", (event) => {
    const position = [...list.children].indexOf(event.target.closest("li"));
    if (position >= 0) choose(shown[position]);
  });
  input.addEventListener("blur", () => {
    // A text that names exactly one choice is that choice; anything else goes back to what was chosen.
    const typed = input.value.trim();
    const named = choices(select).filter((each) => each.name.trim() === typed);
    close();
    if (!unsettled()) return;
    if (exact) choose(exact);
    else if (named.length === 1) choose(named[0]);
    else if (remote && busy()) {
      settle = true;
      ask(typed);
    } else show();
  });
  // A name that was typed and not chosen is not left out without a word: it is chosen if it is one, or asked about.
  if (remote) select.form.addEventListener("submit", async (event) => {
    if (!unsettled() || !input.value.trim() || event.submitter?.formNoValidate) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    settle = sending = true;
    await ask(input.value.trim());
    sending = false;
    if (!unsettled()) return select.form.requestSubmit(event.submitter);
    input.focus();
    look(input.value.trim(), 0);
  }, true);
  select.addEventListener("change", show);
  // Gone back to, the browser puts what was chosen into the select after this has run.
  addEventListener("pageshow", show);
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
  addEventListener("pageshow", apply);
  apply();
}

for (const select of document.querySelectorAll("select[data-combobox]"))
  if (select.dataset.choices || select.options.length > SHORT) enhance(select);
document.querySelectorAll("[data-narrows]").forEach(narrow);
