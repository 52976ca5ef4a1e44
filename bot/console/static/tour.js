"use strict";
// A few sentences for whoever is here for the first time. It covers nothing, and goes when it is put away.
(() => {
  const tour = document.getElementById("tour");
  const steps = [...tour.querySelectorAll("[data-step]")];
  let at = 0;
  const mark = (on) => document.querySelector(steps[at].dataset.step)?.classList.toggle("tour-shows", on);
  const end = () => {
    mark(false);
    tour.remove();
    const headers = { "X-CSRF-Token": document.querySelector('meta[name="csrf"]').content };
    fetch("/me/tour", { method: "POST", headers, body: new URLSearchParams() }).catch(() => null);
  };
  tour.addEventListener("click", (event) => {
    const what = event.target.dataset.tour;
    if (!what) return;
    if (what === "end" || at === steps.length - 1) return end();
    mark(false);
    steps[at].hidden = true;
    at += 1;
    steps[at].hidden = false;
    mark(true);
    if (at === steps.length - 1) event.target.textContent = "Done";
  });
  mark(true);
})();
