/* A file that is fetched by form[data-fetch] changes what its page tells (that it was fetched, by whom, until when it can
   be once more), and a download leaves the page as it was. So the file is fetched here, saved as the server names it, and
   what the page says is then loaded anew. Without a script the file comes by itself and a note says to reload. */

const KEPT_MS = 60_000; // for as long as the browser may take to write the file

function fileName(answer) {
  const said = answer.headers.get("Content-Disposition") ?? "";
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(said);
  return said.startsWith("attachment") && encoded ? decodeURIComponent(encoded[1]) : null;
}

function save(content, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

async function tellAnew() {
  const answer = await fetch(location.href);
  const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  if (!answer.ok || !main) return location.reload();
  document.querySelector("main").replaceWith(document.adoptNode(main));
  main.querySelectorAll("[data-needs-script]").forEach((element) => (element.hidden = false));
  main.focus({ preventScroll: true });
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-fetch]")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  if (button.disabled) return;
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    const name = answer.ok ? fileName(answer) : null;
    if (name) {
      save(await answer.blob(), name);
      return await tellAnew();
    }
    location.reload(); // no file: the time is over, or somebody is signed out, and the page says so
  } catch {
    button.disabled = false;
    form.submit(); // as without a script
  }
});
