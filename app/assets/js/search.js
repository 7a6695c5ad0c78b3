/* Looks for the rows that a reference may be, and refills the suggestions of a grid's cells (datalist[data-choices]). */

const PAUSE = 250;

/** The answer to a search, or null where there is none. Posted: what somebody looks for belongs in no address. */
export async function search(form, address, asked, signal) {
  const body = new URLSearchParams({ ...asked, csrf_token: form.elements.csrf_token?.value ?? "" });
  try {
    const answer = await fetch(address, { method: "POST", body, signal, headers: { Accept: "application/json" } });
    return answer.ok && !answer.redirected ? await answer.json() : null;
  } catch {
    return null; // offline, or somebody typed on
  }
}

const first = new Map(); // datalist → the suggestions it began with
let timer = 0;
let asked = null;

async function suggest(box, list) {
  if (!first.has(list)) first.set(list, [...list.options]);
  const text = box.value.trim();
  if (!text) return list.replaceChildren(...first.get(list));
  asked?.abort();
  const mine = (asked = new AbortController());
  const found = await search(box.form, list.dataset.choices, { field: list.dataset.field, q: text }, mine.signal);
  if (mine !== asked || !found) return;
  list.replaceChildren(...found.choices.map((each) => {
    const option = document.createElement("option");
    option.value = each.name;
    return option;
  }));
}

document.addEventListener("input", (event) => {
  const box = event.target.closest?.("input[data-choices-list]");
  if (!box?.list?.dataset.choices || event.isComposing) return;
  clearTimeout(timer);
  timer = setTimeout(suggest, PAUSE, box, box.list);
});
