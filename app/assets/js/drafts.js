/* Keeps a form[data-draft] two seconds after the typing stops and when the window closes, and says so. What is kept
   is offered by the server when the form is opened again. */

const PAUSE = 2000;

function watch(form) {
  const state = form.querySelector("[data-draft-state]");
  let timer = 0;
  let dirty = "answer" in document.body.dataset; // it came back, and what it holds may never have been kept

  const say = (text, failed = false) => {
    if (!state) return;
    state.textContent = text;
    state.classList.toggle("is-failed", failed);
  };

  const send = () =>
    fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" } });

  async function save() {
    clearTimeout(timer);
    dirty = false;
    try {
      const answer = await send();
      // Nobody is signed in, or somebody else, in whose drafts it must not be kept.
      if (answer.redirected || answer.status === 400) return fail(state?.dataset.textSignedOut);
      if (!answer.ok) return fail(state?.dataset.textFailed);
      const { saved } = await answer.json();
      if (saved && !dirty) say(`${state.dataset.textSaved} ${saved.slice(-5)}`);
    } catch {
      fail(state?.dataset.textFailed);
    }
  }

  function fail(text) {
    dirty = true; // kept with the next pause, or when the window closes
    say(text ?? "", true);
  }

  const typed = (event) => {
    if (event.target.type === "hidden") return;
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  form.addEventListener("qs:changed", typed); // by a script: pasted, taken over
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    dirty = false;
  });
  // The last words of a window that is left; an ordinary request would be broken off.
  const leave = () => {
    if (!dirty || !navigator.sendBeacon) return;
    dirty = false;
    navigator.sendBeacon(form.dataset.draft, new URLSearchParams(new FormData(form)));
  };
  addEventListener("pagehide", leave);
  addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
}

document.querySelectorAll("form[data-draft]").forEach(watch);
