// Putting it together. Nothing is kept but in the variables below: no cookie, no storage, no history entry.

function start(script) {
  const options = readOptions(script, window);
  const host = document.createElement("chat-widget");
  host.dataset.mode = options.mode;
  host.dataset.position = options.position;
  const root = host.attachShadow({ mode: "closed" });
  dress(root);

  let line = null;
  let human = false;
  let closed = false;
  let left = false;

  const hear = {
    message(data) {
      view.write("");
      const language = pickLanguage(data.lang);
      if (data.lang && language !== view.language && String(data.lang).startsWith(language)) view.speak(language);
      view.message(data);
    },
    state(data) {
      const here = Boolean(data.human);
      const over = data.state === "closed";
      if (here !== human && !over) view.between(here ? "joined" : "left");
      human = here;
      if (over && !closed) view.between("endedLine");
      closed = over;
      view.hold(human && !over ? "responder" : data.state);
    },
    typing(data) {
      if (data.author !== "person") view.write(data.author === "responder" ? "personWriting" : "writing");
    },
    sent(item) {
      view.progress(item, "sent");
    },
    failed(item, status) {
      view.progress(item, "notSent");
      if (status === 413) view.note("tooLong", { n: Math.max(1, Math.round(item.text.length / 2)) });
      if (status === 401 || status === 403 || status === 404) view.note("refused");
    },
    weather(sky) {
      if (sky.startsWith("offline") || sky === "reconnecting") view.write("");
      view.note(sky === "fine" ? "" : sky);
    },
  };

  function connected() {
    if (!line) line = new Line(options.base, options.language, hear);
    return line;
  }

  const act = {
    send(text) {
      const item = { ref: newRef(), text };
      view.own(item);
      connected().send(item);
    },
    retry(item) {
      view.progress(item, "sending");
      connected().send(item);
    },
    erase() {
      forget();
      view.note("erased");
      view.field.focus();
    },
    leave() {
      if (left) return;
      left = true;
      host.remove();
      forget();
      leaveTo(options.exitUrl);
    },
  };

  /** The conversation is gone from this page and its line is closed. */
  function forget() {
    const old = line;
    line = null;
    human = closed = false;
    view.clear();
    if (old) old.end();
  }

  const view = new View(root, options, pickLanguage(options.language, options.pageLanguage, navigator.language), act);
  guard(root);
  holdNobodyBack(window, () => left);
  watchShift(window, (presses) => (presses < 3 ? view.count(presses) : act.leave()));
  window.addEventListener("online", () => line && line.wake());
  window.addEventListener("offline", () => line && line.weather("offline"));
  // Going to another page ends the chat: the Back button must not bring it back to the screen.
  window.addEventListener("pagehide", forget);
  fitKeyboard(view);
  place(host, script, options);
}

/** A constructed style sheet needs no permission from a strict style-src; older browsers get an element. */
function dress(root) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch (error) {
    root.append(make("style", "", STYLE));
  }
}

/** What is typed here is not for the page's own scripts. */
function guard(root) {
  const names = ["keydown", "keyup", "keypress", "beforeinput", "input", "change", "click", "copy", "cut", "paste",
    "pointerdown", "mousedown", "touchstart", "focusin", "focusout", "submit", "drop", "dragover"];
  for (const name of names) root.addEventListener(name, (event) => event.stopPropagation());
}

/** On a phone the keyboard covers the foot of a fixed panel: shrink the panel to what is left. */
function fitKeyboard(view) {
  const seen = window.visualViewport;
  if (!seen) return;
  seen.addEventListener("resize", () => {
    const covered = view.options.mode !== "inline" && window.innerHeight - seen.height > 120 && seen.scale === 1;
    view.panel.style.height = covered ? seen.height + "px" : "";
  });
}

/** Beside the body, not in it: pages that rewrite or transform their body do not reach it there. */
function place(host, script, options) {
  if (options.mode !== "inline") document.documentElement.append(host);
  else if (options.place) options.place.append(host);
  else script.after(host);
}

const script = document.currentScript || document.querySelector('script[src*="/widget.js"]');
const able = window.fetch && window.AbortController && Element.prototype.attachShadow;
if (script && able && !document.querySelector("chat-widget")) start(script);
