// Lights every stretch of the statement that an address names; without it the first one is lit.
"use strict";

function lightTarget() {
  const id = location.hash.startsWith("#s-") ? location.hash.slice(3) : null;
  for (const mark of document.querySelectorAll("mark[data-of]"))
    mark.classList.toggle("lit", id !== null && mark.dataset.of.split(" ").includes(id));
}
addEventListener("hashchange", lightTarget);
lightTarget();
