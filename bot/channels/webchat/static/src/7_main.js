// Putting it together. Nothing is kept but in the variables below: no cookie, no history entry, and no storage
// unless the person asks for it (6_keep.js).

function start(script) {
  const options = readOptions(script, window);
  const host = document.createElement("chat-widget");
  host.dataset.mode = options.mode;
  host.dataset.position = options.position;
  const root = host.attachShadow({ mode: "closed" });
  dress(root);

  let line = null;
  let spent = ""; // the token of a chat that has ended, for the one question after it
  let human = false;
  let closed = false;
  let left = false;

  const hear = {
    opened(token) {
      spent = token;
      remember();
    },
    message(data) {
      view.write("");
      const language = pickLanguage(data.lang);
      if (data.lang && language !== view.language && String(data.lang).startsWith(language)) view.speak(language);
      view.message(data);
      const fresh = Date.now() - toMilliseconds(data.at) < 30000;
      if (fresh && view.sheet.on("aloud")) readAloud(data.text, data.lang || view.language);
    },
    echo(data) {
      view.echo(data);
    },
    state(data) {
      const here = Boolean(data.human);
      const over = data.state === "closed";
      if (here !== human && !over) view.between(here ? "joined" : "left");
      human = here;
      if (over && !closed) ended();
      closed = over;
      view.hold(human && !over ? "responder" : data.state);
    },
    people(data) {
      view.humans(data);
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
    gone() {
      forget();
    },
  };

  function connected() {
    if (!line) line = new Line(options.base, options.language, hear);
    return line;
  }

  const act = {
    send(text) {
      const item = { ref: newRef(), text };
      view.answered();
      view.own(item);
      connected().send(item);
    },
    retry(item) {
      view.progress(item, "sending");
      connected().send(item);
    },
    writes() {
      if (human && !closed && line) line.writes();
    },
    erase() {
      forget();
      view.note("erased");
      view.field.focus();
    },
    end() {
      const old = line;
      line = null;
      human = false;
      if (old) old.end();
      closed = true;
      ended();
      view.hold("closed");
      view.calm(view.ender);
      view.focusNear();
    },
    helped(answer) {
      const told = new Line(options.base, null, hear).post("helped", { token: spent, answer });
      told.then((reply) => view.answered(reply.ok ? "thanks" : ""), () => view.answered());
    },
    language(tag) {
      options.language = tag;
      view.speak(tag);
      // The assistant is told as by anyone who writes: with the language's own name.
      if (line && line.token) act.send(TONGUES[tag][0]);
    },
    chose(name) {
      if (name === "large") {
        view.w.toggleAttribute("data-large", view.sheet.on(name));
        view.grow();
      }
      if (name === "aloud") hush();
      if (name !== "keep") return;
      remember();
      view.note(view.sheet.on(name) ? "kept" : "");
    },
    leave() {
      if (left) return;
      left = true;
      host.remove();
      forget();
      leaveTo(options.exitUrl);
    },
  };

  function ended() {
    keep(null);
    view.write("");
    view.between("endedLine");
    view.ender.hidden = true;
    if (spent) view.ask();
  }

  /** What the next page of this tab needs, where the person asked for it; otherwise nothing. */
  function remember() {
    const wanted = view.sheet.on("keep") && line && line.token && !closed;
    keep(wanted ? { token: line.token, open: "open" in view.w.dataset } : null);
    return Boolean(wanted);
  }

  /** The conversation is gone from this page and its line is closed. */
  function forget() {
    keep(null);
    hush();
    const old = line;
    line = null;
    spent = "";
    human = closed = false;
    view.sheet.set("keep", false);
    view.clear();
    if (old) old.end();
  }

  /** Going to another page ends the chat, or leaves it to that page: Back must not bring it to the screen. */
  function away() {
    if (left || !remember()) return forget();
    const old = line;
    line = null;
    hush();
    view.clear();
    return old.stop();
  }

  /** Take up what this tab kept. */
  function comeBack() {
    const found = kept();
    if (!found || line || left) return;
    view.sheet.set("keep", true);
    spent = found.token;
    human = closed = false;
    // A whole conversation is not news: it is not read out.
    view.unsaid(3000);
    view.going(true);
    connected().resume(found.token);
    if (found.open) view.open(true);
  }

  const view = new View(root, options, pickLanguage(options.language, options.pageLanguage, navigator.language), act);
  guard(root);
  holdNobodyBack(window, () => left);
  watchShift(window, (presses) => (presses < 3 ? view.count(presses) : act.leave()));
  window.addEventListener("online", () => line && line.wake());
  window.addEventListener("offline", () => line && line.weather("offline"));
  window.addEventListener("pagehide", away);
  window.addEventListener("pageshow", (event) => event.persisted && comeBack());
  const cover = () => view.sheet.on("cover") && view.cover(true);
  window.addEventListener("blur", cover);
  document.addEventListener("visibilitychange", () => document.hidden && cover());
  fitKeyboard(view);
  place(host, script, options);
  comeBack();
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
