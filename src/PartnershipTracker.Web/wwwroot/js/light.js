// Lights every stretch of the statement that an address names, and its card beside the text; without it the first stretch is lit.
"use strict";

function lightTarget() {
  const id = location.hash.startsWith("#s-") ? location.hash.slice(3) : null;
  for (const mark of document.querySelectorAll("mark[data-of]"))
    mark.classList.toggle("lit", id !== null && mark.dataset.of.split(" ").includes(id));
  for (const card of document.querySelectorAll(".card")) card.classList.toggle("lit", card.id === `r-${id}`);
  bringIntoSight(document.querySelector(".card.lit"));
}

// Only within the cards' own scroller: the text stays where the address led.
function bringIntoSight(card) {
  const scroller = card?.closest(".reading");
  if (scroller && scroller.scrollHeight > scroller.clientHeight)
    scroller.scrollTop += card.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 4;
}
addEventListener("hashchange", lightTarget);
lightTarget();
