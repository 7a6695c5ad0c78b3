/* Forms of the registers: sent once, gone back to without an error, and personal data that goes away by itself. */

// A page that answered a form cannot be gone back to: the browser would have to send the form again, and shows an error
// of its own instead. From here on its address is that of a page which is asked for; every form's address is one too.
if ("answer" in document.body.dataset) history.replaceState(history.state, "", location.href);

// A second click on the way to the answer sends nothing; coming back by the browser's history makes it usable again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-once]")) return;
  if (form.dataset.sent) return void event.preventDefault();
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 10000);
});
addEventListener("pageshow", () => document.querySelectorAll("[data-sent]").forEach((form) => delete form.dataset.sent));

// What was shown for a minute is replaced by the page without it, also when the tab was in the background meanwhile.
for (const note of document.querySelectorAll("[data-hide-after]")) {
  const until = Date.now() + Number(note.dataset.hideAfter) * 1000;
  const hide = () => Date.now() >= until && location.replace(note.dataset.hideTo);
  setInterval(hide, 1000);
  addEventListener("visibilitychange", hide);
  addEventListener("pageshow", (event) => event.persisted && location.replace(note.dataset.hideTo));
}
