// Opens quotations for printing.
"use strict";

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
