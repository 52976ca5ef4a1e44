// Made from src/ by packaging/bundle_widget.py: change the parts, not this file.
(function () {
"use strict";

// What the widget itself says: labels and states of the line. What the assistant says comes from the
// server, already in the person's language. A language is complete or it is not listed here.

const STRINGS = {
  en: {
    chat: "Chat",
    leave: "Leave this page",
    hide: "Hide chat",
    messages: "Messages",
    write: "Write a message",
    send: "Send",
    erase: "Erase this chat",
    eraseSure: "Press again to erase",
    erased: "Erased. Nothing of it is left on this page.",
    welcome: "Write when you are ready. An automated assistant answers first. You can ask for a person at any time.",
    watched: "If someone may be watching this device, another one is safer: “Leave this page” clears this chat, but not your browser history.",
    keys: "Pressing Shift three times does the same.",
    you: "You",
    assistant: "Automated assistant",
    responder: "A person",
    system: "Notice",
    waiting: "Waiting for a person",
    withPerson: "A person is here",
    ended: "This chat has ended",
    joined: "A person has joined.",
    left: "The person has left. The automated assistant answers again.",
    endedLine: "This chat has ended. If you write again, a new one begins.",
    writing: "Writing…",
    personWriting: "The person is writing…",
    sending: "Sending…",
    sent: "Sent",
    notSent: "Not sent.",
    tryAgain: "Try again",
    slow: "The connection is slow. Your message is still on its way.",
    offline: "No connection right now. What you wrote is kept here and is sent when the connection is back.",
    offlineLong: "Still no connection. What you wrote is kept here. If you are in danger now and can call, call your local emergency number.",
    reconnecting: "The connection dropped. Trying again…",
    busy: "Many messages at once. Yours is sent in a moment.",
    tooLong: "Too long by {n} characters. Please send it in parts.",
    refused: "The chat cannot be reached from this page.",
    noFiles: "Files cannot be sent here. Please write instead.",
    newBelow: "New message",
    call: "Call",
    text: "Text",
    checked: "Checked {date}",
    choose: "Answers to choose from",
  },
  es: {
    chat: "Chat",
    leave: "Salir de esta página",
    hide: "Ocultar el chat",
    messages: "Mensajes",
    write: "Escribe un mensaje",
    send: "Enviar",
    erase: "Borrar este chat",
    eraseSure: "Pulsa otra vez para borrar",
    erased: "Borrado. No queda nada en esta página.",
    welcome: "Escribe cuando quieras. Primero responde un asistente automático. Puedes pedir hablar con una persona en cualquier momento.",
    watched: "Si alguien puede estar vigilando este dispositivo, es más seguro usar otro: “Salir de esta página” borra este chat, pero no el historial del navegador.",
    keys: "Pulsar Mayús (Shift) tres veces hace lo mismo.",
    you: "Tú",
    assistant: "Asistente automático",
    responder: "Una persona",
    system: "Aviso",
    waiting: "Esperando a una persona",
    withPerson: "Hay una persona contigo",
    ended: "Este chat ha terminado",
    joined: "Una persona se ha unido.",
    left: "La persona se ha ido. Vuelve a responder el asistente automático.",
    endedLine: "Este chat ha terminado. Si escribes otra vez, empieza uno nuevo.",
    writing: "Escribiendo…",
    personWriting: "La persona está escribiendo…",
    sending: "Enviando…",
    sent: "Enviado",
    notSent: "No se envió.",
    tryAgain: "Intentar otra vez",
    slow: "La conexión es lenta. Tu mensaje sigue en camino.",
    offline: "No hay conexión ahora. Lo que escribiste se guarda aquí y se envía cuando vuelva la conexión.",
    offlineLong: "Sigue sin haber conexión. Lo que escribiste se guarda aquí. Si estás en peligro ahora y puedes llamar, llama al número de emergencias de tu zona.",
    reconnecting: "Se cortó la conexión. Intentando otra vez…",
    busy: "Son muchos mensajes seguidos. El tuyo se envía en un momento.",
    tooLong: "Sobran {n} caracteres. Envíalo por partes, por favor.",
    refused: "No se puede abrir el chat desde esta página.",
    noFiles: "Aquí no se pueden enviar archivos. Escribe, por favor.",
    newBelow: "Mensaje nuevo",
    call: "Llamar",
    text: "Mensaje",
    checked: "Comprobado el {date}",
    choose: "Respuestas para elegir",
  },
};

/** The first of `wanted` that the widget speaks, by its main part; English otherwise. */
function pickLanguage(...wanted) {
  for (const tag of wanted) {
    const main = String(tag || "").toLowerCase().split("-")[0];
    if (Object.prototype.hasOwnProperty.call(STRINGS, main)) return main;
  }
  return "en";
}

// The whole look, inside the shadow root. `!important` on :host alone: there the inside wins over the
// page, so that hostile page styles cannot hide or move the chat.

const STYLE = `
:host { all: initial !important; display: block !important; }
:host([data-mode="button"]) { position: fixed !important; inset-block-end: 0 !important;
  inset-inline-end: 0 !important; z-index: 2147483647 !important; }
:host([data-mode="button"][data-position="start"]) { inset-inline-end: auto !important; inset-inline-start: 0 !important; }
:host([data-mode="page"]) { position: fixed !important; inset: 0 !important; }
:host([data-mode="inline"]) { block-size: var(--chat-height, 560px) !important; inline-size: 100% !important; max-inline-size: 680px !important; }
@media print { :host { display: none !important; } }

.w { --paper: #FAF8F5; --surface: #FFFFFF; --line: #E4DFD7; --ink: #1B1F27; --soft: #565D6B;
  --lantern: #9A4A06; --on-lantern: #FFFFFF; --own: #F5EADC; --bad: #B3161B; --ok: #1F6B45;
  color-scheme: light; color: var(--ink);
  font: 400 15px/22px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%; block-size: 100%; }
.w[data-theme="dark"] { --paper: #14161A; --surface: #1C1F25; --line: #31363F; --ink: #ECE9E4; --soft: #A9AEB9;
  --lantern: #F2B155; --on-lantern: #1B1F27; --own: #3A2E1D; --bad: #FF8A85; --ok: #74C69D; color-scheme: dark; }
.w *, .w *::before { box-sizing: border-box; }
.w [hidden] { display: none !important; }
.w p { margin: 0; }

button, textarea { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; min-block-size: 44px; padding: 8px 16px; border-radius: 8px; font-weight: 600;
  border: 1px solid var(--line); background: var(--surface); touch-action: manipulation; }
button:hover { border-color: var(--soft); }
:focus-visible { outline: 2px solid var(--lantern); outline-offset: 2px; }
.main { background: var(--accent, var(--lantern)); color: var(--on-accent, var(--on-lantern)); border-color: transparent; }
.leave { white-space: nowrap; border-color: var(--ink); position: relative; }
.leave .count { position: absolute; inset-block-end: 3px; inset-inline: 0; display: flex; gap: 4px; justify-content: center; }
.leave .count i { inline-size: 5px; block-size: 5px; border-radius: 50%; background: var(--lantern); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.dock { display: flex; gap: 8px; padding: 16px; flex-wrap: wrap; justify-content: flex-end; }
.dock button { border-radius: 22px; padding-inline: 20px; box-shadow: 0 1px 4px rgba(0,0,0,.18); }
.w[data-mode="button"][data-open] .dock { display: none; }
.w:not([data-mode="button"]) .dock { display: none; }

.panel { display: flex; flex-direction: column; background: var(--paper); overflow: hidden; position: relative; }
.w[data-mode="button"] .panel { display: none; inline-size: 360px; block-size: 560px; max-block-size: calc(100vh - 32px);
  margin: 16px; border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 24px rgba(0,0,0,.16); }
.w[data-mode="button"][data-open] .panel { display: flex; }
.w[data-mode="inline"] .panel { block-size: 100%; border: 1px solid var(--line); border-radius: 8px; }
.w[data-mode="page"] .panel { block-size: 100%; }
@media (max-width: 480px), (max-height: 420px) {
  .w[data-mode="button"][data-open] .panel { position: fixed; inset: 0; inline-size: auto; block-size: 100%;
    max-block-size: none; margin: 0; border: 0; border-radius: 0; }
}

header { display: grid; grid-template-columns: 1fr auto auto; align-items: center; gap: 0 8px;
  padding-block: 8px; padding-inline: 16px 8px; background: var(--surface); border-block-end: 1px solid var(--line); }
h2 { margin: 0; min-inline-size: 0; font-size: 15px; line-height: 20px; font-weight: 600; overflow-wrap: anywhere; }
.holder { grid-column: 1 / -1; font-size: 13px; line-height: 18px; color: var(--soft); padding-block: 4px; }
.holder::before { content: ""; display: inline-block; inline-size: 7px; block-size: 7px; border-radius: 50%;
  border: 1.5px solid var(--soft); margin-inline-end: 6px; vertical-align: 1px; }
.holder[data-holder="responder"] { color: var(--ok); font-weight: 600; }
.holder[data-holder="responder"]::before { background: var(--ok); border-color: var(--ok); }
header button { padding-inline: 12px; }
.hide { inline-size: 44px; padding: 0; border-color: transparent; background: none; }
.hide svg { display: block; margin: auto; }

.log { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; outline-offset: -3px; }
.log > * { max-inline-size: 640px; margin-inline: auto; }
.intro { color: var(--soft); font-size: 13px; line-height: 18px; padding-block-end: 12px; margin-block-end: 16px;
  border-block-end: 1px solid var(--line); }
.intro p:first-child { color: var(--ink); font-size: 15px; line-height: 22px; }
.w .intro p + p { margin-block-start: 8px; }
@media (hover: none) { .keys { display: none; } }

.m { display: flex; flex-direction: column; align-items: flex-start; margin-block-end: 16px; }
.m.person { align-items: flex-end; }
.by, .at { font-size: 13px; line-height: 18px; color: var(--soft); font-variant-numeric: tabular-nums; }
.w .by { font-weight: 600; margin-block-end: 4px; }
.w .at { margin-block-start: 4px; display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
.at button { min-block-size: 44px; padding: 4px 12px; font-size: 13px; }
.at .bad { color: var(--bad); font-weight: 600; }
.b { max-inline-size: 88%; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface);
  white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; text-align: start; }
.person .b { background: var(--own); border-color: transparent; border-end-end-radius: 2px; }
.assistant .b, .responder .b { border-end-start-radius: 2px; }
.responder .b { border-inline-start: 3px solid var(--ok); }
.responder .by { color: var(--ok); }
.w .line { text-align: center; color: var(--soft); font-size: 13px; line-height: 18px; margin: 4px auto 16px; }

.options { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; max-inline-size: 100%; }
.options button { border-color: var(--lantern); color: var(--lantern); text-align: start; overflow-wrap: anywhere; }
.cards { display: grid; gap: 8px; margin: 8px 0 0; padding: 0; list-style: none; inline-size: 100%; }
.card { padding: 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); overflow-wrap: anywhere; }
.card h3 { margin: 0 0 4px; font-size: 15px; line-height: 22px; font-weight: 600; }
.card p { white-space: pre-wrap; }
.w .card .soft { color: var(--soft); font-size: 13px; line-height: 18px; margin-block-start: 8px; }
.reach { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
.reach a { display: inline-flex; align-items: center; min-block-size: 44px; padding: 8px 12px; border-radius: 8px; gap: 6px;
  border: 1px solid var(--lantern); color: var(--lantern); font-weight: 600; text-decoration: none; }
.reach bdi { font-variant-numeric: tabular-nums; }

.below { align-self: center; position: absolute; inset-block-end: 100%; margin-block-end: 8px; border-radius: 22px;
  box-shadow: 0 1px 4px rgba(0,0,0,.18); inset-inline-start: 50%; transform: translateX(-50%); }
.foot { position: relative; background: var(--surface); border-block-start: 1px solid var(--line); padding: 12px;
  display: grid; grid-template-columns: minmax(0, 640px); justify-content: center; }
.w .state { margin-block-end: 8px; font-size: 13px; line-height: 18px; color: var(--soft); }
.w .state:empty { margin: 0; }
.w .state.bad { color: var(--bad); }
form { display: flex; gap: 8px; align-items: flex-end; margin-block: 0; }
textarea { flex: 1; min-inline-size: 0; min-block-size: 44px; max-block-size: 132px; padding: 10px 12px; border-radius: 8px;
  border: 1px solid var(--soft); background: var(--paper); color: var(--ink); font-size: 16px; resize: none; overflow-y: auto; }
textarea::placeholder { color: var(--soft); opacity: 1; }
.erase { justify-self: start; min-block-size: 44px; margin-block-end: -12px; padding: 0 4px; border: 0; background: none; color: var(--soft);
  font-weight: 400; font-size: 13px; }
.erase:hover { text-decoration: underline; }
@media (max-height: 420px) { .erase { min-block-size: 32px; } .intro { padding-block-end: 8px; margin-block-end: 8px; } }
@media (prefers-reduced-motion: no-preference) { .m { animation: in 120ms ease-out; } @keyframes in { from { opacity: 0; } } }
@media (forced-colors: active) { .b, .card, .main { border: 1px solid; } }
`;

// What the site's editor chose, as data attributes on the script tag. Anything unusable falls back.

const LONGEST = 4000; // characters; the gateway refuses longer messages

function readOptions(script, page) {
  const data = script.dataset;
  const asked = new URLSearchParams(page.location.search).get("language");
  const inline = data.inline === undefined ? null : data.inline;
  return {
    base: new URL("chat/", script.src).href,
    // What the server is told: only an explicit choice. Otherwise it listens for the language itself.
    language: data.language || (inline === "page" ? asked : null) || null,
    pageLanguage: page.document.documentElement.lang,
    title: data.title || "",
    mode: inline === null ? "button" : inline === "page" ? "page" : "inline",
    place: inline && inline !== "page" ? page.document.querySelector(inline) : null,
    position: data.position === "start" ? "start" : "end",
    theme: data.theme === "light" || data.theme === "dark" ? data.theme : "",
    accent: /^#[0-9a-f]{6}$/i.test(data.accent || "") ? data.accent : "",
    exitUrl: safeExit(data.exitUrl),
  };
}

/** Only http and https: a "javascript:" address must not run in the site's name. */
function safeExit(value) {
  const neutral = "https://www.wikipedia.org/";
  try {
    const url = new URL(value || neutral);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : neutral;
  } catch (error) {
    return neutral;
  }
}

/** White or ink, whichever reads better on `accent` (WCAG relative luminance). */
function readableOn(accent) {
  const parts = [1, 3, 5].map((at) => {
    const value = parseInt(accent.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  });
  const luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  return luminance > 0.19 ? "#1B1F27" : "#FFFFFF";
}

// The line to the hotline: one session, messages out in order and once each, events in.
//
// The session is asked for with the first message, not when the chat is opened: a curious click leaves no
// trace anywhere, and the server keeps nothing about people who wrote nothing. The token lives in this
// object only. Every message carries a random `ref`, so a repeated attempt is never a second message.

const QUIET_MS = 45000; // the server's heartbeat is far more frequent; silence means the line is dead
const SLOW_MS = 4000;
const GIVE_UP_MS = 20000;
const LONG_OUTAGE_MS = 20000;
const STEADY_MS = 5000; // a line that held this long was well: the pauses start from the beginning

class Line {
  /** `hear` is told: message, state, typing, sent, failed, weather. */
  constructor(base, language, hear) {
    this.base = base;
    this.language = language;
    this.hear = hear;
    this.queue = [];
    this.seen = new Set();
    this.requests = new Set();
    this.naps = new Set();
    this.token = "";
    this.last = "";
    this.ended = false;
    this.opened = false;
    this.sky = "fine";
    this.outageSince = 0;
  }

  send(item) {
    this.queue.push(item);
    this.wake();
    this.pump();
  }

  /** End everything: no request stays open and nothing is remembered. Tells the server without waiting. */
  end() {
    this.ended = true;
    if (this.token) {
      const body = JSON.stringify({ token: this.token });
      const told = navigator.sendBeacon && navigator.sendBeacon(this.base + "exit", body);
      if (!told) this.fetch("exit", { method: "POST", body, keepalive: true }).catch(() => {});
    }
    for (const request of this.requests) request.abort();
    this.wake();
    this.token = this.last = "";
    this.queue.length = 0;
    this.seen.clear();
  }

  /** Try again now: the browser is back online, or the person asked. */
  wake() {
    for (const nap of Array.from(this.naps)) nap();
  }

  // --- out

  async pump() {
    if (this.pumping || this.ended) return;
    this.pumping = true;
    let failures = 0;
    while (this.queue.length && !this.ended) {
      const item = this.queue[0];
      const outcome = await this.attempt(item);
      if (this.ended) break;
      if (outcome.done) {
        this.queue.shift();
        failures = 0;
        continue;
      }
      failures += 1;
      this.weather(outcome.weather);
      if (failures > 1 && outcome.unanswered && (await this.shutOut())) {
        this.queue.shift();
        this.fail(item, { status: 403 });
        failures = 0;
        continue;
      }
      await this.nap(outcome.wait || backoff(failures));
    }
    this.pumping = false;
  }

  /** One try. `{done}` when the message is settled, `{weather, wait}` when it should be tried again. */
  async attempt(item) {
    const slow = setTimeout(() => this.weather("slow"), SLOW_MS);
    try {
      if (!this.token && !(await this.open(item))) return { done: true };
      const answer = await this.post("messages", { ref: item.ref, text: item.text });
      if (answer.status === 401) return this.forget(item);
      if (retryable(answer)) return later(answer);
      if (!answer.ok) return this.fail(item, answer);
      item.id = (await answer.json()).id;
      this.weather("fine");
      this.hear.sent(item);
      return { done: true };
    } catch (error) {
      if (error.answer) return later(error.answer);
      return { weather: "offline", unanswered: true };
    } finally {
      clearTimeout(slow);
    }
  }

  async open(item) {
    const answer = await this.post("sessions", { language: this.language });
    if (retryable(answer)) throw Object.assign(new Error("later"), { answer });
    if (!answer.ok) {
      this.fail(item, answer);
      return false;
    }
    const session = await answer.json();
    if (this.ended) return false;
    this.token = session.token;
    this.opened = true;
    this.last = "";
    this.seen.clear();
    this.listen(this.token);
    return true;
  }

  /**
   * A browser does not say whether the line is dead or this site is not on the hotline's list. Where the chat
   * never worked but its script can be loaded, it is the list: saying so is better than letting someone wait.
   */
  async shutOut() {
    if (this.opened || this.ended) return false;
    try {
      await fetch(new URL("../widget.js", this.base), { method: "HEAD", mode: "no-cors", cache: "no-store" });
      return !this.ended;
    } catch (error) {
      return false;
    }
  }

  /** The session is over (closed, or erased by the hotline): the same message opens a new one. */
  forget(item) {
    this.token = "";
    for (const request of this.requests) request.abort();
    item.sessions = (item.sessions || 0) + 1;
    return item.sessions > 2 ? this.fail(item, { status: 401 }) : { weather: "fine", wait: 1 };
  }

  fail(item, answer) {
    this.weather("fine");
    this.hear.failed(item, answer.status);
    return { done: true };
  }

  // --- in

  async listen(token) {
    let failures = 0;
    while (!this.ended && this.token === token) {
      const started = Date.now();
      let wait = 0;
      try {
        const answer = await this.stream(token);
        if (answer.status === 401) break;
        wait = answer.ok ? 0 : retryAfter(answer);
      } catch (error) {
        // A line that failed and one that ended are the same: it is taken up again.
      }
      failures = Date.now() - started > STEADY_MS ? 0 : failures + 1;
      if (this.ended || this.token !== token) return;
      if (failures > 1 && !this.queue.length) this.weather("reconnecting");
      await this.nap(wait || backoff(failures));
    }
    // The stream says that the session is gone; the next message opens a new one.
    if (this.token === token) this.token = "";
  }

  async stream(token) {
    const headers = { Accept: "text/event-stream" };
    if (this.last) headers["Last-Event-ID"] = this.last;
    const request = new AbortController();
    let watch = setTimeout(() => request.abort(), GIVE_UP_MS);
    this.requests.add(request);
    try {
      const answer = await this.fetch("events", { headers, signal: request.signal });
      if (!answer.ok) return answer;
      if (this.sky === "reconnecting" || this.sky === "offline") this.weather("fine");
      const reader = answer.body.getReader();
      const decoder = new TextDecoder();
      const parser = new Events((event) => this.take(event, token));
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return { ok: true };
        clearTimeout(watch);
        watch = setTimeout(() => request.abort(), QUIET_MS);
        parser.feed(decoder.decode(value, { stream: true }));
      }
    } finally {
      clearTimeout(watch);
      this.requests.delete(request);
    }
  }

  take(event, token) {
    if (this.ended || this.token !== token) return;
    let data;
    try {
      data = JSON.parse(event.data);
    } catch (error) {
      return;
    }
    if (event.id) this.last = event.id;
    if (event.type === "state") this.hear.state(data);
    if (event.type === "typing") this.hear.typing(data);
    if (event.type !== "message" || this.seen.has(data.id)) return;
    this.seen.add(data.id);
    if (!event.id) this.last = String(data.id);
    // The person's own words come back too; they already stand on the page.
    if (data.author !== "person") this.hear.message(data);
  }

  // --- beneath

  async post(path, body) {
    const request = new AbortController();
    const timer = setTimeout(() => request.abort(), GIVE_UP_MS);
    this.requests.add(request);
    try {
      const headers = { "Content-Type": "application/json" };
      return await this.fetch(path, { method: "POST", headers, body: JSON.stringify(body), signal: request.signal });
    } finally {
      clearTimeout(timer);
      this.requests.delete(request);
    }
  }

  fetch(path, init) {
    const headers = Object.assign({}, init.headers);
    if (this.token) headers.Authorization = "Bearer " + this.token;
    const quiet = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer", mode: "cors" };
    return fetch(this.base + path, Object.assign({}, quiet, init, { headers }));
  }

  weather(sky) {
    if (this.ended || (sky === "slow" && this.outageSince)) return;
    const out = sky === "offline" || sky === "reconnecting";
    if (!out) this.outageSince = 0;
    else if (!this.outageSince) this.outageSince = Date.now();
    this.sky = sky;
    const long = out && Date.now() - this.outageSince > LONG_OUTAGE_MS;
    this.hear.weather(long ? "offlineLong" : sky);
  }

  nap(ms) {
    return new Promise((resolve) => {
      const rise = () => {
        clearTimeout(timer);
        this.naps.delete(rise);
        resolve();
      };
      const timer = setTimeout(rise, ms);
      this.naps.add(rise);
    });
  }
}

function retryable(answer) {
  return answer.status === 429 || answer.status === 408 || answer.status >= 500;
}

function later(answer) {
  return { weather: answer.status === 429 ? "busy" : "offline", wait: retryAfter(answer) };
}

/** Milliseconds, or 0 when the server named none. At most a minute: a person waits here. */
function retryAfter(answer) {
  const seconds = Number(answer.headers && answer.headers.get("Retry-After"));
  return seconds > 0 ? Math.min(seconds, 60) * 1000 : 0;
}

/** 1 s, 2 s, 4 s … 15 s, each shortened at random by up to half so that widgets do not return together. */
function backoff(failures) {
  const full = Math.min(15000, 500 * Math.pow(2, failures));
  return full * (0.5 + Math.random() / 2);
}

/** Reads text/event-stream as the HTML standard describes it, chunk by chunk. */
class Events {
  constructor(take) {
    this.take = take;
    this.rest = "";
    this.clear();
  }

  clear() {
    this.event = { type: "message", data: null, id: "" };
  }

  feed(chunk) {
    this.rest += chunk;
    // A lone CR at the end may be the first half of CRLF: leave it for the next chunk.
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop();
    for (const line of lines) this.line(line);
  }

  line(line) {
    if (line === "") {
      if (this.event.data !== null) this.take(this.event);
      return this.clear();
    }
    const colon = line.indexOf(":");
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") this.event.data = this.event.data === null ? value : this.event.data + "\n" + value;
    if (field === "event") this.event.type = value;
    if (field === "id") this.event.id = value;
    return undefined;
  }
}

/** A random version 4 UUID; crypto.randomUUID is missing on older phones and on plain http. */
function newRef() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// Small pieces that the view is made of: elements, text made safe to show, times.

function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function append(node, ...children) {
  node.append(...children);
  return node;
}

function button(className, press, type) {
  const node = make("button", className);
  node.type = type || "button";
  if (press) node.addEventListener("click", press);
  return node;
}

function bubble(text, lang, dir) {
  const node = auto(make("div", "b", plain(text)), lang);
  // Without a language the direction is a guess, and the letters themselves know better.
  if (lang && (dir === "rtl" || dir === "ltr")) node.dir = dir;
  return node;
}

function auto(node, lang) {
  node.dir = "auto";
  if (lang) node.lang = String(lang);
  return node;
}

function ltr(text) {
  const node = make("bdi", "", text);
  node.dir = "ltr";
  return node;
}

/** Text without the invisible marks that can turn letters or phone numbers round (U+202A–E, U+2066–9). */
function plain(text) {
  return String(text === undefined || text === null ? "" : text).replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
}

/** What may follow "tel:"; empty when there is no number in it. */
function dialable(number) {
  const kept = plain(number).replace(/[^\d+*#,;]/g, "");
  return /\d/.test(kept) ? kept : "";
}

function isRightToLeft(language) {
  return ["ar", "fa", "he", "ps", "ur", "ckb", "ug", "dv", "yi"].includes(language);
}

function toMilliseconds(at) {
  if (typeof at === "number") return at < 1e12 ? at * 1000 : at;
  return Date.parse(at) || Date.now();
}

function clock(milliseconds, language) {
  return new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" }).format(milliseconds);
}

/** An ISO date in the reader's way of writing it; empty when it is none. */
function day(iso, language) {
  const date = /^\d{4}-\d{2}-\d{2}/.test(iso || "") ? new Date(iso.slice(0, 10) + "T12:00:00Z") : null;
  if (!date || isNaN(date.getTime())) return "";
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" }).format(date);
}

// What is seen. Everything a person or the server wrote is put in with textContent: it cannot become markup.

class View {
  /** `act` is called for: send(text), retry(item), leave, erase, opened. */
  constructor(root, options, language, act) {
    this.options = options;
    this.act = act;
    this.labels = [];
    this.language = language;
    this.holder = "assistant";
    this.build(root);
    this.speak(language);
    this.theme();
  }

  // --- building

  build(root) {
    this.launch = button("main", () => this.open());
    this.launch.setAttribute("aria-expanded", "false");
    const dock = make("div", "dock", this.launch, this.leaveButton());
    this.title = make("h2");
    this.who = make("p", "holder");
    const head = make("header", "", this.title, this.leaveButton());
    if (this.options.mode === "button") head.append(this.hideButton());
    head.append(this.who);
    this.log = this.buildLog();
    this.panel = make("section", "panel", head, this.log, this.buildFoot());
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.options.mode === "button") this.hide();
    });
    this.w = make("div", "w", dock, this.panel);
    this.w.dataset.mode = this.options.mode;
    this.refuseFiles();
    root.append(this.w);
    if (this.options.accent) {
      this.w.style.setProperty("--accent", this.options.accent);
      this.w.style.setProperty("--on-accent", readableOn(this.options.accent));
    }
  }

  buildLog() {
    this.intro = make("div", "intro", this.say(make("p"), "welcome"), this.watched());
    const log = make("div", "log", this.intro);
    log.setAttribute("role", "log");
    log.setAttribute("aria-live", "polite");
    log.tabIndex = 0;
    this.say(log, "messages", "aria-label");
    log.addEventListener("scroll", () => this.atEnd() && (this.below.hidden = true), { passive: true });
    return log;
  }

  watched() {
    const keys = this.say(make("span", "keys"), "keys");
    return make("p", "", this.say(make("span"), "watched"), " ", keys);
  }

  buildFoot() {
    this.below = this.say(button("below", () => this.toEnd()), "newBelow");
    this.below.hidden = true;
    this.typing = make("p", "state");
    this.status = make("p", "state");
    this.status.setAttribute("role", "status");
    this.eraser = this.say(button("erase", () => this.eraseAsked()), "erase");
    this.eraser.hidden = true;
    return make("div", "foot", this.below, this.typing, this.status, this.buildForm(), this.eraser);
  }

  buildForm() {
    const label = this.say(make("label", "unseen"), "write");
    this.field = make("textarea");
    label.htmlFor = this.field.id = "write";
    Object.assign(this.field, { rows: 1, autocomplete: "off", spellcheck: false, dir: "auto" });
    // Spelling and writing aids of some browsers send what is typed to their makers.
    this.field.setAttribute("autocorrect", "off");
    this.field.setAttribute("writingsuggestions", "false");
    this.field.setAttribute("enterkeyhint", "send");
    this.say(this.field, "write", "placeholder");
    this.field.addEventListener("input", () => this.grow());
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    const send = this.say(button("main", null, "submit"), "send");
    const form = make("form", "", label, this.field, send);
    form.autocomplete = "off";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    return form;
  }

  leaveButton() {
    const leave = button("leave", () => this.act.leave());
    return append(leave, this.say(make("span"), "leave"));
  }

  hideButton() {
    const hide = this.say(button("hide", () => this.hide()), "hide", "aria-label");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const drawn = { width: "18", height: "18", viewBox: "0 0 18 18", "aria-hidden": "true" };
    for (const name of Object.keys(drawn)) svg.setAttribute(name, drawn[name]);
    path.setAttribute("d", "M3 6l6 6 6-6");
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", "currentColor");
    path.setAttribute("stroke-width", "2");
    svg.append(path);
    return append(hide, svg);
  }

  refuseFiles() {
    const carriesFiles = (data) => data && Array.from(data.types || []).includes("Files");
    const refuse = (event) => {
      if (!carriesFiles(event.dataTransfer || event.clipboardData)) return;
      event.preventDefault();
      this.note("noFiles");
    };
    for (const name of ["dragover", "drop", "paste"]) this.w.addEventListener(name, refuse);
  }

  // --- words

  /** Put sentence `key` into `node` (or its `attribute`), now and whenever the language changes. */
  say(node, key, attribute, values) {
    const label = { node, key, attribute, values };
    this.labels = this.labels.filter((old) => old.node !== node || old.attribute !== attribute);
    this.labels.push(label);
    this.fill(label);
    return node;
  }

  fill({ node, key, attribute, values }) {
    let text = key ? STRINGS[this.language][key] : "";
    for (const name of Object.keys(values || {})) text = text.replace("{" + name + "}", values[name]);
    if (attribute) node.setAttribute(attribute, text);
    else node.textContent = text;
  }

  speak(language) {
    this.language = language;
    this.w.lang = language;
    this.w.dir = isRightToLeft(language) ? "rtl" : "ltr";
    this.labels.forEach((label) => this.fill(label));
    const title = this.options.title || STRINGS[language].chat;
    this.title.textContent = this.launch.textContent = title;
    this.panel.setAttribute("aria-label", title);
    this.hold(this.holder);
  }

  hold(holder) {
    const keys = { assistant: "assistant", waiting: "waiting", responder: "withPerson", closed: "ended" };
    this.holder = Object.prototype.hasOwnProperty.call(keys, holder) ? holder : "assistant";
    this.who.dataset.holder = this.holder;
    this.say(this.who, keys[this.holder]);
  }

  theme() {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const apply = () => {
      this.w.dataset.theme = this.options.theme || (dark.matches ? "dark" : "light");
    };
    apply();
    if (dark.addEventListener) dark.addEventListener("change", apply);
  }

  // --- opening, hiding, erasing

  open() {
    this.w.dataset.open = "";
    this.launch.setAttribute("aria-expanded", "true");
    this.focusNear();
    if (this.intro.nextSibling) this.toEnd();
  }

  hide() {
    delete this.w.dataset.open;
    this.launch.setAttribute("aria-expanded", "false");
    this.launch.focus();
  }

  /** Two presses, so that a slip of the thumb does not take the referral away. */
  eraseAsked() {
    if (this.eraser.dataset.sure) return this.act.erase();
    this.eraser.dataset.sure = "yes";
    this.say(this.eraser, "eraseSure");
    setTimeout(() => this.calmEraser(), 4000);
    return undefined;
  }

  calmEraser() {
    delete this.eraser.dataset.sure;
    this.say(this.eraser, "erase");
  }

  clear() {
    while (this.intro.nextSibling) this.intro.nextSibling.remove();
    this.labels = this.labels.filter((label) => this.w.contains(label.node));
    this.field.value = "";
    this.grow();
    this.calmEraser();
    this.eraser.hidden = this.below.hidden = true;
    this.note("");
    this.write("");
    this.hold("assistant");
  }

  // --- the composer

  submit() {
    const text = this.field.value.trim();
    const over = text.length - LONGEST;
    if (over > 0) return this.note("tooLong", { n: over });
    if (!text) return this.field.focus();
    this.field.value = "";
    this.grow();
    return this.act.send(text);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = Math.min(132, Math.max(44, this.field.scrollHeight + 2)) + "px";
    if (this.status.dataset.key === "tooLong") this.note("");
  }

  /** A state of the line, in words, above the composer; "" takes it away. */
  note(key, values) {
    this.status.dataset.key = key;
    this.status.classList.toggle("bad", ["offline", "offlineLong", "tooLong", "refused"].includes(key));
    this.say(this.status, key, undefined, values);
  }

  write(key) {
    clearTimeout(this.typingTimer);
    this.say(this.typing, key);
    if (key) this.typingTimer = setTimeout(() => this.say(this.typing, ""), 8000);
  }

  // --- the log

  /** The person's own message, at once; `item.node` shows what became of it. */
  own(item) {
    this.dropOptions();
    this.eraser.hidden = false;
    const state = make("p", "at");
    item.state = state;
    this.put(make("div", "m person", this.byline("you"), bubble(item.text), state), true);
    this.progress(item, "sending");
  }

  /** sending, sent or notSent. */
  progress(item, key) {
    item.state.textContent = "";
    const word = this.say(make("span", key === "notSent" ? "bad" : ""), key);
    if (key === "sent") item.state.append(make("span", "", clock(Date.now(), this.language)), "·");
    item.state.append(word);
    if (key === "notSent") item.state.append(this.say(button("", () => this.act.retry(item)), "tryAgain"));
  }

  message(data) {
    const author = ["assistant", "responder"].includes(data.author) ? data.author : "system";
    const box = make("div", "m " + author, this.byline(author), bubble(data.text, data.lang, data.dir));
    if ((data.cards || []).length) box.append(this.cards(data));
    if ((data.options || []).length) {
      this.dropOptions();
      box.append(this.choices(data));
    }
    box.append(make("p", "at", clock(toMilliseconds(data.at), this.language)));
    this.put(box, this.atEnd());
  }

  byline(author) {
    return this.say(make("p", "by"), author);
  }

  choices(data) {
    const group = make("div", "options");
    group.setAttribute("role", "group");
    this.say(group, "choose", "aria-label");
    for (const option of data.options) {
      const choose = button("", () => this.chosen(String(option.label)));
      choose.textContent = plain(option.label);
      choose.dir = "auto";
      if (data.lang) choose.lang = data.lang;
      group.append(choose);
    }
    this.offered = group;
    return group;
  }

  chosen(label) {
    // The pressed button goes away: keep the focus near.
    this.focusNear();
    this.act.send(label);
  }

  /** To the composer; on a phone to the messages, since its keyboard would cover what is to be read. */
  focusNear() {
    if (window.matchMedia("(hover: hover)").matches) this.field.focus();
    else this.log.focus();
  }

  /** Buttons answer the latest question only: an old one must not be taken for an answer to a new one. */
  dropOptions() {
    if (this.offered) this.offered.remove();
    this.offered = null;
  }

  cards(data) {
    const list = make("ul", "cards");
    for (const card of data.cards) list.append(this.card(card, data));
    return list;
  }

  card(card, data) {
    const name = auto(make("h3", "", plain(card.name)), data.lang);
    const box = make("li", "card", name);
    for (const text of [card.note, card.address]) {
      if (text) box.append(auto(make("p", "", plain(text)), data.lang));
    }
    const reach = make("div", "reach");
    if (dialable(card.phone)) reach.append(this.link("call", "tel:", card.phone, card.name));
    if (dialable(card.text_number)) reach.append(this.link("text", "sms:", card.text_number, card.name));
    if (reach.firstChild) box.append(reach);
    const checked = day(card.assured, this.language);
    if (checked) box.append(this.say(make("p", "soft"), "checked", undefined, { date: checked }));
    return box;
  }

  link(key, scheme, number) {
    const link = make("a", "", this.say(make("span"), key), ltr(plain(number)));
    link.href = scheme + dialable(number);
    link.rel = "noreferrer";
    return link;
  }

  /** A line between messages: a person joined, the chat ended. */
  between(key) {
    this.put(this.say(make("p", "line"), key), this.atEnd());
  }

  put(node, stick) {
    this.log.append(node);
    if (stick) this.toEnd();
    else this.below.hidden = false;
  }

  atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.below.hidden = true;
  }

  /** How many of the three Shift presses have been made. */
  count(presses) {
    for (const leave of this.w.querySelectorAll(".leave")) {
      const old = leave.querySelector(".count");
      if (old) old.remove();
      if (presses) leave.append(make("span", "count", ...Array.from({ length: presses }, () => make("i"))));
    }
  }
}

// Leaving. Everything here is synchronous and asks nothing of the network, so that it works when the line,
// the hotline or the site is down. The shape follows GOV.UK's "Exit this page": a button and Shift three
// times (not Escape, which stops a page from loading), a blank page at once, then a neutral site.

const SHIFT_WINDOW_MS = 5000;

/** Blank the page and go. Nothing is left to come back to: the entry in the history is replaced. */
function leaveTo(url) {
  const top = topOf(window);
  // The next site must not learn where the person came from.
  const meta = document.createElement("meta");
  meta.name = "referrer";
  meta.content = "no-referrer";
  document.head.append(meta);
  window.onbeforeunload = null;
  document.title = "\u200B";
  while (document.body && document.body.firstChild) document.body.firstChild.remove();
  try {
    top.location.replace(url);
  } catch (error) {
    window.location.replace(url);
  }
}

/**
 * No "do you really want to leave?" from the site around us once `leaving()`. Called as early as possible:
 * this silences what the site asks for after it.
 */
function holdNobodyBack(page, leaving) {
  const silence = (event) => leaving() && event.stopImmediatePropagation();
  page.addEventListener("beforeunload", silence, true);
}

function topOf(page) {
  try {
    return page.top || page;
  } catch (error) {
    return page;
  }
}

/** Call `pressed(n)` for each lone press of Shift, 1 to 3, and `pressed(0)` when the count starts again. */
function watchShift(page, pressed) {
  let count = 0;
  let alone = false;
  let timer = 0;
  const restart = () => {
    clearTimeout(timer);
    if (count) pressed((count = 0));
  };
  page.addEventListener(
    "keydown",
    (event) => {
      alone = event.key === "Shift";
      // A capital letter or Shift+Enter is writing, not leaving.
      if (!alone) restart();
    },
    true
  );
  page.addEventListener(
    "keyup",
    (event) => {
      if (event.key !== "Shift" || !alone) return;
      alone = false;
      clearTimeout(timer);
      timer = setTimeout(restart, SHIFT_WINDOW_MS);
      pressed((count += 1));
    },
    true
  );
}

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
})();
