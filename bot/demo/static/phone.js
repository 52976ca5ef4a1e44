// The simulated phones on this page: one stream of texts in, one request for each text out.
"use strict";

const units = new Map();
const time = new Intl.DateTimeFormat([], { hour: "numeric", minute: "2-digit" });
const WORDS = {
  sending: "sending", received: "taken", failed: "not delivered", queued: "queued",
  sent: "on its way", delivered: "delivered", undelivered: "not delivered",
};

for (const node of document.querySelectorAll(".unit")) {
  const number = node.dataset.number;
  const unit = {
    node, number, seen: new Map(),
    texts: node.querySelector(".texts"), field: node.querySelector("textarea"),
    trouble: node.querySelector(".trouble"),
  };
  units.set(number, unit);
  node.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    send(unit, unit.field.value);
  });
  unit.field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(unit, unit.field.value);
  });
  for (const sample of node.querySelectorAll("[data-sample]")) {
    sample.addEventListener("click", () => send(unit, sample.textContent));
  }
  node.querySelector("[data-clear]").addEventListener("click", async () => {
    await post("/phone/clear", { number });
    unit.seen.forEach((box) => box.remove());
    unit.seen.clear();
    unit.texts.append(unit.empty);
  });
  unit.empty = node.querySelector(".empty");
}

for (const box of document.querySelectorAll("[data-switch]")) {
  box.addEventListener("change", async () => {
    const unit = box.closest(".unit");
    const number = unit ? unit.dataset.number : "";
    await post("/phone/switch", { switch: box.dataset.switch, number, on: box.checked });
  });
}

async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function send(unit, text) {
  if (!text.trim()) return;
  unit.field.value = "";
  try {
    const answer = await post("/phone/send", { number: unit.number, text });
    unit.trouble.textContent = answer.ok ? "" : "The simulator did not take this text.";
  } catch (error) {
    unit.trouble.textContent = "The demo is not running. Start it again, then reload this page.";
    unit.field.value = text;
  }
}

function show(text) {
  const unit = units.get(text.number);
  if (!unit) return;
  let box = unit.seen.get(text.sid);
  if (!box) {
    unit.empty.remove();
    box = document.createElement("div");
    const body = document.createElement("p");
    body.dir = "auto";
    body.textContent = text.body;
    const meta = document.createElement("span");
    meta.className = "meta";
    box.append(body, meta);
    unit.texts.append(box);
    unit.seen.set(text.sid, box);
  }
  const lost = text.status === "failed" || text.status === "undelivered";
  box.className = "text " + (text.from_phone ? "mine" : "theirs") + (text.by_carrier ? " carrier" : "") + (lost ? " lost" : "");
  describe(box.querySelector(".meta"), text, lost);
  unit.texts.scrollTop = unit.texts.scrollHeight;
}

function describe(meta, text, lost) {
  const segments = text.segments + (text.segments === 1 ? " segment" : " segments");
  const parts = [time.format(new Date(text.at)), WORDS[text.status] || text.status, segments, text.encoding];
  if (text.by_carrier) parts.unshift("from the carrier");
  meta.textContent = parts.join(" · ");
  if (!lost) return;
  const why = document.createElement("b");
  why.textContent = " " + text.problem + (text.error_code ? " Error " + text.error_code + "." : "");
  meta.append(why);
}

function showSwitches(faults) {
  for (const box of document.querySelectorAll("[data-switch]")) {
    const value = faults[box.dataset.switch];
    const unit = box.closest(".unit");
    box.checked = unit ? value.includes(unit.dataset.number) : Boolean(value);
  }
}

function tick() {
  for (const clock of document.querySelectorAll(".clock")) clock.textContent = time.format(new Date());
}

const asked = Array.from(units.keys(), (number) => "number=" + encodeURIComponent(number)).join("&");
const stream = new EventSource("/phone/events?" + asked);
stream.addEventListener("text", (event) => show(JSON.parse(event.data)));
stream.addEventListener("switches", (event) => showSwitches(JSON.parse(event.data)));
stream.addEventListener("error", () => {
  for (const unit of units.values()) unit.trouble.textContent = "The demo does not answer. Trying again…";
});
stream.addEventListener("open", () => {
  for (const unit of units.values()) unit.trouble.textContent = "";
});
tick();
setInterval(tick, 10000);
