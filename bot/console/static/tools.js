"use strict";
// The tools beside a conversation: one dialog, filled by the server, that never loses what was typed.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const dialog = () => $("#dialog-tools");

  window.lanternTool = (name, at = "") => {
    const id = $("[data-conversation]")?.dataset.conversation;
    const button = $(`[data-tool="${name}"]`);
    if (!id || !button || button.closest("[hidden]")) return;
    htmx.ajax("GET", `/c/${id}/tools/${name}${at && `?at=${encodeURIComponent(at)}`}`, { target: "#tools", swap: "innerHTML" });
  };
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target?.id !== "tools" || !$("#tools").children.length) return;
    if (!dialog().open) dialog().showModal();
    const zone = $("[data-zone]", dialog());
    if (zone && !zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
    $("[autofocus]", dialog())?.focus();
  });

  const insert = (text) => {
    const draft = $("#draft");
    const before = draft.value.slice(0, draft.selectionStart);
    const gap = before && !/\s$/.test(before) ? " " : "";
    draft.setRangeText(gap + text, draft.selectionStart, draft.selectionEnd, "end");
    draft.dispatchEvent(new Event("input", { bubbles: true }));
    dialog().close();
    draft.focus();
  };
  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-tool], [data-insert], [data-clear-filters]");
    if (!target) return;
    if (target.dataset.tool) window.lanternTool(target.dataset.tool, target.dataset.at);
    if (target.dataset.insert) insert(target.dataset.insert);
    if ("clearFilters" in target.dataset) {
      $("#filters").querySelectorAll("select").forEach((select) => (select.value = ""));
      $("#filters [name=fit]").checked = false;
      $("#filters [name=fit]").dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.id !== "phrase-filter") return;
    const wanted = event.target.value.trim().toLowerCase();
    document.querySelectorAll("[data-phrase]").forEach((item) => {
      item.hidden = Boolean(wanted) && !item.textContent.toLowerCase().includes(wanted);
    });
    document.querySelectorAll("section.phrases").forEach((section) => {
      section.hidden = !section.querySelector("[data-phrase]:not([hidden])");
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.target.id === "phrase-filter" && event.key === "Enter") {
      event.preventDefault();
      $("[data-phrase]:not([hidden]) [data-insert]")?.click();
    }
  });
})();
