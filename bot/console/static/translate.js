"use strict";
// Translations beside the messages, and of the draft. They stand in this page's memory alone; what the
// person wrote is never replaced by one.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const known = new Map();
  let on = false;
  let asking = false;
  let language = "";

  const id = () => $("[data-conversation]")?.dataset.conversation ?? "";
  const say = (problem) => {
    const place = $("#translation-problem");
    if (place) place.textContent = problem;
  };
  const missing = () =>
    $$("#talk [data-foreign]")
      .map((line) => line.id)
      .filter((name) => !known.has(name));

  const show = () => {
    const button = $("[data-translate]");
    button?.setAttribute("aria-pressed", String(on));
    for (const line of $$("#talk [data-foreign]")) {
      const text = on ? known.get(line.id) : "";
      let gloss = $(".gloss", line);
      if (!text) gloss?.remove();
      if (!text || gloss) continue;
      gloss = document.createElement("div");
      gloss.className = "gloss";
      gloss.lang = language;
      gloss.dir = "auto";
      gloss.textContent = text;
      $(".words", line)?.after(gloss);
    }
  };

  // A few at a time, the newest first: what is on the screen is there soonest.
  const ask = async () => {
    if (!on || asking) return;
    const here = id();
    const wanted = missing().slice(-5).reverse();
    if (!here || !wanted.length) return;
    asking = true;
    let again = false;
    try {
      const answer = await fetch(`/c/${here}/translations?ids=${wanted.join(",")}`, {
        headers: { "X-Lantern-Background": "1" },
      });
      const { texts, language: own, problem } = await answer.json();
      language = own;
      for (const [name, text] of Object.entries(texts)) known.set(name, text);
      say(problem);
      again = !problem && Object.keys(texts).length > 0;
    } catch {
      say("The translations could not be fetched. Switch them off and on again to retry.");
    } finally {
      asking = false;
    }
    show();
    if (again || here !== id()) ask();
  };
  const toggle = () => {
    if (!$("[data-translate]")) return;
    on = !on;
    say("");
    show();
    ask();
  };
  window.lanternTranslate = toggle;

  const draft = () => {
    const button = $("[data-translate-draft]");
    if (!button || button.closest("[hidden]")) return;
    $("#segments").textContent = "Translating…";
    const values = { text: $("#draft").value };
    htmx.ajax("POST", `/c/${id()}/tools/translate`, { target: "#tools", swap: "innerHTML", values });
  };

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-translate], [data-translate-draft], [data-replace]");
    if (!target) return;
    if ("translate" in target.dataset) toggle();
    if ("translateDraft" in target.dataset) draft();
    if (target.dataset.replace) {
      const field = $("#draft");
      field.value = target.dataset.replace;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      target.closest("dialog").close();
      field.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.altKey && event.target.id === "draft") {
      event.preventDefault();
      draft();
    }
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.elt.id === "stage") known.clear();
    show();
    ask();
  });
})();
