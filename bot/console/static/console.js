"use strict";
// The workspace's behaviour: live updates that never touch what is being typed, keys, tabs, dialogs.
// Nothing is kept in the browser's storage: drafts live in this page's memory alone.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const drafts = new Map();
  const baseTitle = document.title;
  let following = true;
  let newest = "";

  const openId = () => $("[data-conversation]")?.dataset.conversation ?? "";
  const changed = () => htmx.trigger(document.body, "changed");

  // Live updates: the stream only says that something changed.
  let stream;
  let told = 0;
  const listen = () => {
    stream?.close();
    stream = new EventSource("/events");
    stream.addEventListener("changed", () => {
      clearTimeout(told);
      told = setTimeout(changed, 60);
    });
    stream.addEventListener("signed-out", () => {
      stream.close();
      askToSignIn();
    });
    stream.onopen = () => {
      $("#connection").hidden = true;
    };
    stream.onerror = () => {
      $("#connection").hidden = false;
      // A refused stream is not tried again by the browser itself.
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
    };
  };
  setInterval(changed, 60000);

  document.addEventListener("htmx:configRequest", (event) => {
    const { headers, elt } = event.detail;
    headers["X-CSRF-Token"] = $('meta[name="csrf"]').content;
    if (elt.hasAttribute("data-live")) {
      headers["X-Lantern-Background"] = "1";
      if (elt.dataset.have) headers["X-Lantern-Have"] = elt.dataset.have;
    }
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const { elt, xhr, successful } = event.detail;
    const tag = xhr.getResponseHeader("X-Lantern-Tag");
    if (tag) elt.dataset.have = tag;
    if (successful && elt.closest("dialog") && !elt.closest("[data-stay]")) closeDialogs();
    if ((elt.id === "composer" || elt.matches("[data-says]")) && successful) sent();
  });
  document.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) askToSignIn();
    else if (event.detail.xhr.getResponseHeader("HX-Retarget") !== "#tools") closeDialogs();
  });
  document.addEventListener("htmx:sendError", (event) => {
    if (event.detail.elt.hasAttribute("data-live")) return;
    const text = "Not done: the console cannot be reached. What you typed is kept. Try again in a moment.";
    const notice = $("#notice");
    if (notice) notice.textContent = text;
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (!event.detail.elt.hasAttribute("data-live")) $("#notice")?.replaceChildren();
    if (event.detail.elt.matches("#composer, [data-says]")) {
      const ref = $("[name=ref]", event.detail.elt);
      if (!ref.value) ref.value = crypto.randomUUID?.() ?? String(Math.random());
    }
  });
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    if (event.detail.target.id === "talk") following = atEnd();
  });
  document.addEventListener("htmx:afterSettle", (event) => settle(event.detail.elt.id === "stage"));

  // After every change of what is shown.
  const settle = (fresh) => {
    const facts = $("#holder-facts");
    const composer = $("#composer");
    if (composer && facts) {
      composer.hidden = !facts.dataset.maySay;
      const draft = $("#draft");
      if (fresh && !draft.value) draft.value = drafts.get(openId()) ?? "";
    }
    showTimes();
    showCounts();
    showSegments();
    $$("#queue a").forEach((row) => {
      if (row.id === `row-${openId()}`) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    });
    filter();
    const talk = $("#talk");
    if (!talk) return;
    const last = $$(".line", talk).at(-1)?.id ?? "";
    if (fresh || following) talk.scrollTop = talk.scrollHeight;
    else if (last !== newest) $("#newer").hidden = false;
    newest = last;
    clearTimeout(stopped);
    // Nobody says that they stopped: it is looked at again when it can no longer be true.
    if ($("#typing")?.textContent) stopped = setTimeout(changed, 7500);
  };
  let stopped = 0;
  const atEnd = () => {
    const talk = $("#talk");
    return !talk || talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
  };
  const sent = () => {
    drafts.delete(openId());
    $("#draft").value = "";
    $("#composer [name=ref]").value = "";
    following = true;
    showSegments();
    changed();
  };

  const short = (seconds) => {
    if (seconds < 60) return `${seconds} s`;
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
    if (seconds < 86400) return `${Math.floor(seconds / 3600)} h`;
    return `${Math.floor(seconds / 86400)} d`;
  };
  const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
  const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "short", timeStyle: "short" });
  const showTimes = () => {
    const now = Math.floor(Date.now() / 1000);
    $$("time[data-since]").forEach((time) => {
      time.textContent = short(Math.max(0, now - Number(time.dataset.since)));
    });
    $$("[data-due]").forEach((wait) => {
      const { since, due } = wait.dataset;
      wait.dataset.pace = now > due ? "late" : now > (Number(since) + Number(due)) / 2 ? "soon" : "calm";
    });
    $$("time[data-moment]").forEach((time) => {
      time.textContent = moment.format(new Date(time.dateTime));
    });
    $$("#talk time:not([data-since])").forEach((time) => {
      time.textContent = clock.format(new Date(time.dateTime));
    });
  };
  setInterval(showTimes, 10000);

  const showCounts = () => {
    const facts = $("#queue-facts");
    const { waiting, assistant } = facts.dataset;
    const urgent = facts.dataset.urgent.split(" ").filter(Boolean);
    const late = facts.dataset.late.split(" ").filter(Boolean);
    const supervises = document.body.dataset.supervises === "yes";
    const badge = urgent.length ? `(${urgent.length} emergency) ` : supervises && late.length ? `(${late.length} late) ` : Number(waiting) ? `(${waiting}) ` : "";
    document.title = badge + baseTitle;
    document.dispatchEvent(new CustomEvent("lantern:counts", { detail: { urgent, late, supervises } }));
    $("[data-count=queue]").textContent = waiting === "0" ? "" : waiting;
    $("[data-count=conversation]").textContent = $$("#talk .line").length || "";
    const open = $$("#card .entry.unknown").length;
    $("[data-count=card]").textContent = open ? `${open} open` : "";
    const state = $("#assistant-state");
    state.classList.toggle("down", assistant !== "ready");
    state.textContent = $("template", facts).content.textContent.trim();
  };
  // The person may see that somebody writes to them; what is written stays here until it is sent.
  let typedAt = 0;
  const typing = () => {
    if (Date.now() - typedAt < 3000 || !$("#draft").value || $("[data-channel]").dataset.channel === "sms") return;
    typedAt = Date.now();
    const headers = { "X-CSRF-Token": $('meta[name="csrf"]').content };
    fetch(`/c/${openId()}/typing`, { method: "POST", headers, body: "" }).catch(() => {});
  };
  const showSegments = () => {
    const draft = $("#draft");
    if (!draft) return;
    const sms = $("[data-channel]").dataset.channel === "sms";
    const { segments, encoding, room } = window.lanternSegments(draft.value);
    $("#segments").textContent =
      sms && draft.value ? `${segments} SMS segment${segments > 1 ? "s" : ""}, ${room} characters left (${encoding})` : "";
  };
  const filter = () => {
    const wanted = $("#filter").value.trim().toLowerCase();
    $$("#queue .row").forEach((row) => {
      row.hidden = Boolean(wanted) && !row.textContent.toLowerCase().includes(wanted);
    });
  };

  // Dialogs and tabs.
  const closeDialogs = () => $$("dialog[open]").forEach((dialog) => dialog.close());
  const open = (name) => {
    const dialog = document.getElementById(`dialog-${name}`);
    if (!dialog || dialog.open) return;
    const seen = $("[data-seen-tier]", dialog);
    if (seen) seen.value = $("#holder-facts").dataset.tier;
    dialog.showModal();
  };
  const askToSignIn = () => {
    closeDialogs();
    open("again");
    $("#again-password").focus();
  };
  const show = (tab) => {
    $(".workspace").dataset.tab = tab;
    $$("[data-show]").forEach((button) => button.setAttribute("aria-selected", String(button.dataset.show === tab)));
    if (tab === "conversation" && following) $("#talk")?.scrollTo(0, $("#talk").scrollHeight);
  };
  $("#again").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch("/sign-in", { method: "POST", body, headers: { "X-Lantern-Again": "1" } }).catch(() => null);
    if (answer?.status !== 204) {
      if (answer?.headers.has("X-Lantern-Code")) {
        $("#again-code-field").hidden = false;
        $("#again-key").dataset.asked = answer.headers.get("X-Lantern-Passkey") ?? "";
        $("#again-key").hidden = !$("#again-key").dataset.asked;
        ($("#again-key").hidden ? $("#again-code") : $("#again-key")).focus();
      }
      form.elements.passkey.value = "";
      $(".problem", form).textContent = answer ? await answer.text() : "The console cannot be reached. Try again in a moment.";
      return;
    }
    if (answer.headers.get("X-Responder") !== $('meta[name="responder"]').content) location.reload();
    const csrf = answer.headers.get("X-CSRF-Token");
    $('meta[name="csrf"]').content = csrf;
    $$('input[name="csrf"]').forEach((input) => (input.value = csrf));
    $(".problem", form).textContent = "";
    $("#again-password").value = $("#again-code").value = form.elements.passkey.value = "";
    closeDialogs();
    listen();
    changed();
  });

  $("#again-key").addEventListener("click", async (event) => {
    const form = $("#again");
    try {
      form.elements.passkey.value = await window.lanternPasskey.get(JSON.parse(event.target.dataset.asked));
      form.requestSubmit();
    } catch (error) {
      $(".problem", form).textContent = window.lanternPasskey.why(error);
    }
  });

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-open], [data-cancel], [data-show], [data-turn-link], #newer, #queue a");
    if (!target) return;
    if (target.dataset.open) open(target.dataset.open);
    if ("cancel" in target.dataset) target.closest("dialog").close();
    if (target.dataset.show) show(target.dataset.show);
    if (target.matches("#queue a")) show("conversation");
    if (target.id === "newer") {
      $("#talk").scrollTop = $("#talk").scrollHeight;
      target.hidden = true;
    }
    if (target.dataset.turnLink) {
      show("conversation");
      following = false;
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.id === "draft") {
      drafts.set(openId(), event.target.value);
      typing();
      // Another text is another message: a retry of the old one must not swallow it.
      $("#composer [name=ref]").value = "";
      showSegments();
    }
    if (event.target.id === "filter") filter();
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...drafts.values()].some((text) => text.trim())) event.preventDefault();
  });

  // Keys. None of them works while typing, or with Ctrl, Alt or Meta.
  const move = (by) => {
    const rows = $$("#queue .row:not([hidden]) > a");
    const at = rows.indexOf(document.activeElement);
    const current = rows.findIndex((row) => row.getAttribute("aria-current"));
    const from = at >= 0 ? at : current >= 0 ? current : by > 0 ? -1 : rows.length;
    rows[Math.min(rows.length - 1, Math.max(0, from + by))]?.focus();
  };
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    n: () => $("#next").click(),
    c: () => $('[data-key="c"]')?.click(),
    r: () => {
      show("conversation");
      if (!$("#composer")?.hidden) $("#draft")?.focus();
    },
    p: () => window.lanternTool("phrases"),
    b: () => window.lanternTool("callback"),
    d: () => window.lanternTool("services"),
    s: () => window.lanternTool("steps"),
    e: () => window.lanternTool("card"),
    l: () => window.lanternTool("plan"),
    f: () => window.lanternTool("findings"),
    t: () => window.lanternTranslate(),
    "/": () => {
      show("queue");
      $("#filter").focus();
    },
    "?": () => open("shortcuts"),
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, textarea, select");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.id === "draft") {
      event.preventDefault();
      $("#composer").requestSubmit();
    } else if (event.key === "Escape" && typing && !event.target.closest("dialog")) {
      event.target.blur();
    } else if (!typing && !event.ctrlKey && !event.altKey && !event.metaKey && !$("dialog[open]") && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  listen();
  settle(true);
})();
