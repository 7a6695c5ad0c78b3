/* The table in which many rows are entered (form[data-grid]): moving by the keyboard, cells pasted from a spreadsheet,
   the line above taken over, and a new line when the last one is begun. Without it the same table is a plain form. */

const DAY = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const CELLS = "td input:not([type=checkbox]), td select, td textarea";

/** A random UUID (version 4). crypto.randomUUID is missing where a page is not served by https. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The cells of what a spreadsheet puts on the clipboard: lines of tab-separated cells, some of them in quotes. */
export function cells(text) {
  const rows = [[""]];
  const end = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0, quoted = false; at < end.length; at += 1) {
    const row = rows[rows.length - 1];
    const letter = end[at];
    if (quoted && letter === '"' && end[at + 1] === '"') row[row.length - 1] += end[(at += 1)];
    else if (letter === '"' && (quoted || row[row.length - 1] === "")) quoted = !quoted;
    else if (!quoted && letter === "\t") row.push("");
    else if (!quoted && letter === "\n") rows.push([""]);
    else row[row.length - 1] += letter;
  }
  return rows;
}

function grid(form) {
  const body = form.querySelector("[data-lines]");
  const pattern = form.querySelector("[data-line-pattern]");
  const most = Number(form.dataset.most);
  const lines = () => [...body.rows];
  const inLine = (line) => [...line.querySelectorAll(CELLS)];
  const place = (control) => {
    const line = control.closest("tr");
    return [lines().indexOf(line), inLine(line).indexOf(control)];
  };
  const at = (row, column) => lines()[row] && inLine(lines()[row])[column];

  function addLine() {
    if (lines().length >= most) return false;
    const last = Math.max(0, ...lines().map((line) => Number(line.dataset.line)));
    const holder = document.createElement("template");
    holder.innerHTML = pattern.innerHTML.replaceAll("__line__", String(last + 1));
    const line = holder.content.querySelector("tr");
    line.querySelector("input[name$='-id']").value = uuid();
    for (const button of line.querySelectorAll("[data-needs-script]")) button.hidden = false;
    body.append(line);
    return true;
  }

  function go(row, column) {
    if (row === lines().length) addLine();
    const control = at(row, column);
    if (!control) return;
    control.focus();
    if (control.select && control.type !== "date") control.select();
  }

  /** Put a text into a cell as if it had been chosen or typed; what the cell cannot show is said below it. */
  function fill(control, text) {
    const value = text.trim();
    control.parentElement.querySelector(".grid-odd")?.remove();
    let why = "";
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((each) => each.value === value || each.text.trim() === value);
      if (option) control.value = option.value;
      else why = form.dataset.textNoChoice;
    } else if (control.type === "date") {
      const found = DAY.exec(value);
      control.value = found ? `${found[1]}-${found[2].padStart(2, "0")}-${found[3].padStart(2, "0")}` : "";
      if (value && !control.value) why = form.dataset.textNoDay;
    } else control.value = value;
    if (!why || !value) return;
    const note = document.createElement("p");
    note.className = "form-error grid-odd";
    note.textContent = `${why} ${value}`;
    control.after(note);
  }

  const changed = () => {
    const last = lines()[lines().length - 1];
    if (inLine(last).some((control) => control.value !== (begun(control) ?? ""))) addLine();
    form.dispatchEvent(new Event("qs:changed"));
  };
  const begun = (control) => form.elements[`begins-${control.name.replace(/^\d+-/, "")}`]?.value;

  form.addEventListener("paste", (event) => {
    const control = event.target.closest?.(CELLS);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!control || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const [top, left] = place(control);
    const pasted = cells(text);
    pasted.forEach((row, down) => {
      if (top + down >= lines().length && !addLine()) return;
      row.forEach((cell, right) => {
        const target = at(top + down, left + right);
        if (target) fill(target, cell);
      });
    });
    const over = top + pasted.length - lines().length;
    form.querySelector(".grid-over")?.remove();
    if (over > 0) {
      const note = document.createElement("p");
      note.className = "form-error grid-over";
      note.setAttribute("role", "alert");
      note.textContent = `${form.dataset.textTooMany} ${over}`;
      form.querySelector(".grid-box").after(note);
    }
    changed();
  });

  function takeOver(row, controls) {
    if (row < 1) return;
    for (const control of controls) {
      const above = at(row - 1, place(control)[1]);
      if (above) fill(control, above.value);
    }
    changed();
  }

  form.addEventListener("keydown", (event) => {
    const control = event.target.closest?.(CELLS);
    const command = event.ctrlKey || event.metaKey;
    if (event.isComposing || event.altKey) return; // Enter ends the choice of a Chinese character
    if (command && event.key.toLowerCase() === "s") {
      event.preventDefault();
      return void form.requestSubmit(form.querySelector("[data-grid-save]"));
    }
    if (!control) return;
    const [row, column] = place(control);
    const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    if (command && steps[event.key]) {
      event.preventDefault();
      go(row + steps[event.key][0], column + steps[event.key][1]);
    } else if (event.key === "Enter" && !command) {
      event.preventDefault();
      go(row + (event.shiftKey ? -1 : 1), column);
    } else if (command && event.key.toLowerCase() === "d") {
      event.preventDefault();
      takeOver(row, [control]);
    }
  });

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-repeat]");
    if (!button) return;
    const line = button.closest("tr");
    takeOver(lines().indexOf(line), inLine(line).filter((control) => "carried" in control.dataset));
  });

  // What the button of each line says aloud is shown as well: written once more for each it would only be sent.
  form.addEventListener("pointerover", (event) => {
    const button = event.target.closest("[data-repeat]");
    if (button) button.title = button.ariaLabel;
  });

  form.addEventListener("input", (event) => {
    event.target.parentElement.querySelector(".grid-odd")?.remove();
    const last = lines()[lines().length - 1];
    if (event.target.closest("tr") === last) addLine();
  });
}

document.querySelectorAll("form[data-grid]").forEach(grid);
