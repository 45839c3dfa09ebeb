// Everything works without this file. It adds a copy button, opens quotations for printing,
// and lights every stretch of the statement that an address names.
"use strict";

for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copies);
    const said = document.getElementById(button.dataset.says);
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      said.textContent = "Copied.";
    } catch {
      source.select?.();
      said.textContent = "The browser did not allow it: the text is selected, copy it with the keyboard.";
    }
  });
}

const openForPrint = [];
addEventListener("beforeprint", () => {
  for (const closed of document.querySelectorAll("details:not([open])")) {
    closed.open = true;
    openForPrint.push(closed);
  }
});
addEventListener("afterprint", () => {
  for (const opened of openForPrint.splice(0)) opened.open = false;
});

function lightTarget() {
  const id = location.hash.startsWith("#s-") ? location.hash.slice(3) : null;
  for (const mark of document.querySelectorAll("mark[data-of]"))
    mark.classList.toggle("lit", id !== null && mark.dataset.of.split(" ").includes(id));
}
addEventListener("hashchange", lightTarget);
lightTarget();
