/* Says aloud and shows what htmx did: errors as a toast, finished updates to screen readers. Tidies addresses. */

function toast(text, kind = "danger") {
  const holder = document.getElementById("toasts");
  const template = document.getElementById("toast");
  if (!holder || !template) return;
  const item = template.content.firstElementChild.cloneNode(true);
  item.classList.add(`toast-${kind}`);
  item.querySelector("[data-text]").textContent = text;
  item.querySelector("button").addEventListener("click", () => item.remove());
  holder.append(item);
  if (kind !== "danger") setTimeout(() => item.remove(), 8000);
}

const words = () => document.body.dataset;

document.addEventListener("htmx:response:error", (event) => {
  const status = event.detail.ctx.response.status;
  if (status === 401) return void location.reload(); // signed out meanwhile: the server leads to the sign-in page
  if (status === 422) return; // a form with errors: the answer shows them itself
  if (status === 403) return toast(words().textForbidden);
  toast(status === 429 ? words().textSlowDown : words().textFailed);
});

document.addEventListener("htmx:error", (event) => {
  if (event.detail.error?.name !== "AbortError") toast(words().textOffline);
});

document.addEventListener("htmx:after:swap", () => {
  const live = document.getElementById("live");
  const summary = document.querySelector("[data-live-summary]");
  if (live && summary && live.textContent !== summary.textContent) live.textContent = summary.textContent;
});

// An empty filter field says nothing: keep it out of the address that one copies and shares.
document.addEventListener("htmx:config:request", (event) => {
  const { request } = event.detail.ctx;
  if (request.method !== "GET" || !request.form) return;
  for (const key of new Set(request.body.keys())) {
    const values = request.body.getAll(key).filter((value) => value !== "");
    request.body.delete(key);
    for (const value of values) request.body.append(key, value);
  }
});
