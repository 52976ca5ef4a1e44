// The line to the hotline: one session, messages out in order and once each, events in.
//
// The session is asked for with the first message, not when the chat is opened: a curious click leaves no
// trace anywhere, and the server keeps nothing about people who wrote nothing. The token lives in this
// object only. Every message carries a random `ref`, so a repeated attempt is never a second message.

const QUIET_MS = 45000; // the server's heartbeat is far more frequent; silence means the line is dead
const SLOW_MS = 4000;
const GIVE_UP_MS = 20000;
const LONG_OUTAGE_MS = 20000;
const WRITES_MS = 3000;
const STEADY_MS = 5000; // a line that held this long was well: the pauses start from the beginning

class Line {
  /** `hear` is told: opened, message, echo, state, people, typing, sent, failed, weather, gone. */
  constructor(base, language, hear) {
    this.base = base;
    this.language = language;
    this.hear = hear;
    this.queue = [];
    this.seen = new Set();
    this.refs = new Set();
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
    this.refs.add(item.ref);
    this.queue.push(item);
    this.wake();
    this.pump();
  }

  /** Say that something is being written, never what; a lost word of it costs nothing. */
  writes() {
    const now = Date.now();
    if (!this.token || this.ended || now - (this.wroteAt || 0) < WRITES_MS) return;
    this.wroteAt = now;
    this.post("typing", {}).catch(() => {});
  }

  /** Take up a session that an earlier page of this tab opened. */
  resume(token) {
    this.token = token;
    this.opened = this.resumed = true;
    this.listen(token);
  }

  /** End everything: no request stays open and nothing is remembered. Tells the server without waiting. */
  end() {
    if (this.token) {
      const body = JSON.stringify({ token: this.token });
      const told = navigator.sendBeacon && navigator.sendBeacon(this.base + "exit", body);
      if (!told) this.fetch("exit", { method: "POST", body, keepalive: true }).catch(() => {});
    }
    this.stop();
  }

  /** Close this page's line; the session lives on. */
  stop() {
    this.ended = true;
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
      if (outcome.unanswered && (await this.shutOut())) {
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
    const answer = await this.knock();
    if (answer.status === 409) this.asking = "";
    if (retryable(answer) || answer.status === 409) throw Object.assign(new Error("later"), { answer });
    if (!answer.ok) {
      this.fail(item, answer);
      return false;
    }
    const session = await answer.json();
    this.asking = "";
    if (this.ended) return false;
    this.token = session.token;
    this.opened = true;
    this.last = "";
    this.seen.clear();
    this.listen(this.token);
    this.hear.opened(this.token);
    return true;
  }

  /** Ask for a session; with the work done where the hotline asks for it. */
  async knock() {
    // The same name until an answer comes: where one got lost, asking again opens no second chat.
    this.asking = this.asking || newRef() + newRef();
    const asked = { language: this.language, ref: this.asking };
    const answer = await this.post("sessions", asked);
    if (answer.status !== 428) return answer;
    const { challenge, bits } = await answer.json();
    const solution = await solve(challenge, bits);
    return solution === null ? answer : this.post("sessions", Object.assign(asked, { challenge, solution }));
  }

  /**
   * A browser does not say whether the line is dead or this site is not on the hotline's list. Where the chat
   * never worked but its script can be loaded, twice running, it is the list: saying so is better than letting
   * someone wait. Once may be a line that has just come back.
   */
  async shutOut() {
    if (this.opened || this.ended) return false;
    const request = new AbortController();
    const timer = setTimeout(() => request.abort(), GIVE_UP_MS);
    this.requests.add(request);
    try {
      const quiet = { method: "HEAD", mode: "no-cors", cache: "no-store", signal: request.signal };
      await fetch(new URL("../widget.js", this.base), quiet);
      this.reached = (this.reached || 0) + 1;
    } catch (error) {
      this.reached = 0;
    } finally {
      clearTimeout(timer);
      this.requests.delete(request);
    }
    if (this.reached < 2) return false;
    this.reached = 0;
    return !this.ended;
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
        if (answer.status === 401) {
          // Ended in another tab, or by the hotline: what this page took up from another must not stay on it.
          if (this.resumed && !this.queue.length) this.hear.gone();
          break;
        }
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
    if (event.type === "people") this.hear.people(data);
    if (event.type === "typing") this.hear.typing(data);
    if (event.type !== "message" || this.seen.has(data.id)) return;
    this.seen.add(data.id);
    if (!event.id) this.last = String(data.id);
    // The person's own words come back too; those of this page already stand on it.
    if (data.author !== "person") this.hear.message(data);
    else if (data.ref && !this.refs.has(data.ref)) this.hear.echo(data);
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
  return answer.status === 429 || answer.status === 428 || answer.status === 408 || answer.status >= 500;
}

function later(answer) {
  return { weather: answer.status === 429 || answer.status === 428 ? "busy" : "offline", wait: retryAfter(answer) };
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

/** A random version 4 UUID; crypto.randomUUID is missing on older phones and on plain http. */
function newRef() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
