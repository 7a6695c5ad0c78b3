/* Asks before something that cannot be undone: form[data-confirm] and hx-confirm, in a dialog of the page's look. */

let counter = 0;

/** Shows the question and resolves to true or false. */
export function ask(question) {
  const template = document.getElementById("confirm-dialog");
  const dialog = template?.content.firstElementChild.cloneNode(true);
  if (!dialog?.showModal) return Promise.resolve(window.confirm(question)); // Safari before 15.4
  const text = dialog.querySelector("[data-question]");
  text.textContent = question;
  text.id = `question-${++counter}`;
  dialog.setAttribute("aria-labelledby", text.id);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  if (!question || form.dataset.confirmed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const submitter = event.submitter;
  if (!(await ask(question))) return submitter?.focus();
  form.dataset.confirmed = "true";
  if (submitter && form.requestSubmit) form.requestSubmit(submitter);
  else form.submit();
  delete form.dataset.confirmed;
}, true);

document.addEventListener("htmx:confirm", (event) => {
  const { ctx, issueRequest, dropRequest } = event.detail;
  if (!ctx.confirm) return;
  event.preventDefault();
  ask(ctx.confirm).then((yes) => (yes ? issueRequest() : dropRequest()));
});
