// Adds a copy button; without it the text is there to be selected.
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
