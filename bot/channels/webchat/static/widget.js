// Made from src/ by packaging/bundle_widget.py: change the parts, not this file.
(function () {
"use strict";
const ENGLISH = {"chat":"Chat","leave":"Leave this page","hide":"Hide chat","messages":"Messages","write":"Write a message","send":"Send","erase":"Erase this chat","eraseSure":"Press again to erase","erased":"Erased. Nothing of it is left on this page.","welcome":"Write when you are ready. An automated assistant answers first. You can ask for a person at any time.","watched":"If someone may be watching this device, another one is safer: “Leave this page” clears this chat, but not your browser history.","keys":"Pressing Shift three times does the same.","you":"You","assistant":"Automated assistant","responder":"A person","system":"Notice","waiting":"Waiting for a person","withPerson":"A person is here","ended":"This chat has ended","joined":"A person has joined.","left":"The person has left. The automated assistant answers again.","endedLine":"This chat has ended. If you write again, a new one begins.","writing":"Writing…","personWriting":"The person is writing…","sending":"Sending…","sent":"Sent","notSent":"Not sent.","tryAgain":"Try again","slow":"The connection is slow. Your message is still on its way.","offline":"No connection right now. What you wrote is kept here and is sent when the connection is back.","offlineLong":"Still no connection. What you wrote is kept here. If you are in danger now and can call, call your local emergency number.","reconnecting":"The connection dropped. Trying again…","busy":"Many messages at once. Yours is sent in a moment.","tooLong":"Too long by {n} characters. Please send it in parts.","refused":"The chat cannot be reached from this page.","noFiles":"Files cannot be sent here. Please write instead.","newBelow":"New message","call":"Call","text":"Text","directions":"Directions","mapNote":"Opens the map app of this device. It may remember the address.","checked":"Checked {date}","choose":"Answers to choose from","options":"Options","language":"Language","large":"Larger text","keep":"Keep this chat while I move between pages","kept":"The chat stays in this tab until you leave, erase it or close the tab.","cover":"Hide the chat when I switch windows","show":"Show the chat","aloud":"Read answers aloud","end":"End chat","endSure":"Press again to end","place":"People waiting before you: {n}","speaks":"People here now speak: {names}","nobody":"No person is here right now. The assistant stays with you.","helped":"Did this help? Nobody sees who answered.","yes":"Yes","some":"A little","no":"No","thanks":"Thank you.","look":"Look for new messages","plain":"This page works without JavaScript. New messages show when you send one or press the button."};
const TONGUES = {"am":["አማርኛ","ውይይት","ከዚህ ገጽ ውጣ"],"ar":["العربية","دردشة","مغادرة هذه الصفحة"],"bg":["Български","Чат","Напусни тази страница"],"bn":["বাংলা","চ্যাট","এই পাতা ছেড়ে যান"],"en":["English","Chat","Leave this page"],"es":["Español","Chat","Salir de esta página"],"fa":["فارسی","گفتگو","خروج از این صفحه"],"fr":["Français","Chat","Quitter cette page"],"hi":["हिन्दी","चैट","यह पेज छोड़ें"],"ht":["Kreyòl ayisyen","Chat","Kite paj sa a"],"hu":["Magyar","Csevegés","Az oldal elhagyása"],"id":["Bahasa Indonesia","Obrolan","Tinggalkan halaman ini"],"ko":["한국어","채팅","이 페이지 나가기"],"ne":["नेपाली","च्याट","यो पृष्ठ छोड्नुहोस्"],"pa":["ਪੰਜਾਬੀ","ਚੈਟ","ਇਹ ਪੰਨਾ ਛੱਡੋ"],"pl":["Polski","Czat","Opuść tę stronę"],"pt":["Português","Chat","Sair desta página"],"ro":["Română","Chat","Ieși din această pagină"],"ru":["Русский","Чат","Покинуть страницу"],"sq":["Shqip","Bisedë","Largohu nga kjo faqe"],"sw":["Kiswahili","Gumzo","Ondoka kwenye ukurasa huu"],"th":["ไทย","แชต","ออกจากหน้านี้"],"tl":["Filipino","Chat","Umalis sa pahinang ito"],"tr":["Türkçe","Sohbet","Bu sayfadan çık"],"uk":["Українська","Чат","Покинути сторінку"],"ur":["اردو","چیٹ","یہ صفحہ چھوڑیں"],"vi":["Tiếng Việt","Trò chuyện","Rời trang này"],"zh":["简体中文","聊天","离开此页面"]};

const OFFERED = "*";
const LOADED = { en: ENGLISH };
function offered() {
const all = Object.keys(TONGUES);
return OFFERED === "*" ? all : OFFERED.split(",").filter((tag) => all.includes(tag));
}
function pickLanguage(...wanted) {
const known = offered();
for (const tag of wanted) {
const main = String(tag || "").toLowerCase().split("-")[0];
if (known.includes(main)) return main;
}
return known.includes("en") ? "en" : known[0] || "en";
}
async function wordsOf(base, language) {
if (LOADED[language]) return LOADED[language];
try {
const quiet = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" };
const answer = await fetch(base + "words/" + language + ".json", quiet);
if (answer.ok) LOADED[language] = Object.assign({}, ENGLISH, await answer.json());
} catch (error) {
}
return LOADED[language] || null;
}
function firstWords(language) {
const [, chat, leave] = TONGUES[language];
return LOADED[language] || Object.assign({}, ENGLISH, { chat, leave });
}
const STYLE = `
:host { all: initial !important; display: block !important; }
:host([data-mode="button"]) { position: fixed !important; inset-block-end: 0 !important;
inset-inline-end: 0 !important; z-index: 2147483647 !important; }
:host([data-mode="button"][data-position="start"]) { inset-inline-end: auto !important; inset-inline-start: 0 !important; }
:host([data-mode="page"]) { position: fixed !important; inset: 0 !important; }
:host([data-mode="inline"]) { block-size: var(--chat-height, 560px) !important; inline-size: 100% !important; max-inline-size: 680px !important; }
@media print { :host { display: none !important; } }
.w { --k: 1; --paper: #FAF8F5; --surface: #FFFFFF; --line: #E4DFD7; --ink: #1B1F27; --soft: #565D6B;
--lantern: #9A4A06; --on-lantern: #FFFFFF; --own: #F5EADC; --bad: #B3161B; --ok: #1F6B45;
color-scheme: light; color: var(--ink);
font: 400 calc(15px*var(--k))/1.467 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
-webkit-text-size-adjust: 100%; block-size: 100%; }
.w[data-theme="dark"] { --paper: #14161A; --surface: #1C1F25; --line: #31363F; --ink: #ECE9E4; --soft: #A9AEB9;
--lantern: #F2B155; --on-lantern: #1B1F27; --own: #3A2E1D; --bad: #FF8A85; --ok: #74C69D; color-scheme: dark; }
.w[data-large] { --k: 1.4; }
.w *, .w *::before { box-sizing: border-box; }
.w [hidden] { display: none !important; }
.w p { margin: 0; }
button, textarea, select, input { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; min-block-size: 44px; padding: 8px 16px; border-radius: 8px; font-weight: 600;
border: 1px solid var(--line); background: var(--surface); touch-action: manipulation; }
button:hover { border-color: var(--soft); }
:focus-visible { outline: 2px solid var(--lantern); outline-offset: 2px; }
.main { background: var(--accent, var(--lantern)); color: var(--on-accent, var(--on-lantern)); border-color: transparent; }
.leave { border-color: var(--ink); position: relative; }
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
header { padding-block: 8px; padding-inline: 16px 8px; background: var(--surface); border-block-end: 1px solid var(--line); }
.bar { display: flex; align-items: center; gap: 4px; }
h2 { flex: 1 0 min-content; max-inline-size: 40%; margin: 0; font-size: calc(15px*var(--k)); line-height: 1.333; font-weight: 600; overflow-wrap: break-word; }
.holder, .people { font-size: calc(13px*var(--k)); line-height: 1.385; color: var(--soft); padding-block: 4px; }
.people:empty { display: none; }
.w .people span { display: block; }
.people { padding-block: 0 4px; }
.holder::before { content: ""; display: inline-block; inline-size: 7px; block-size: 7px; border-radius: 50%;
border: 1.5px solid var(--soft); margin-inline-end: 6px; vertical-align: 1px; }
.holder[data-holder="responder"] { color: var(--ok); font-weight: 600; }
.holder[data-holder="responder"]::before { background: var(--ok); border-color: var(--ok); }
header button { padding-inline: 12px; }
header .leave { line-height: 1.3; }
.w[data-large] .leave { font-size: calc(13px*var(--k)); }
header .icon { flex: none; inline-size: 44px; padding: 0; border-color: transparent; background: none; }
.icon svg { display: block; margin: auto; }
.icon[aria-expanded="true"] { border-color: var(--line); }
.sheet { padding: 8px 16px; background: var(--surface); border-block-end: 1px solid var(--line); overflow-y: auto; max-block-size: 60%; flex-shrink: 0; }
.sheet label { display: flex; align-items: center; gap: 12px; min-block-size: 44px; cursor: pointer; }
.sheet input { inline-size: 20px; block-size: 20px; flex: none; accent-color: var(--lantern); }
.sheet .pick { flex-wrap: wrap; justify-content: space-between; gap: 0 12px; }
.sheet select { min-block-size: 44px; max-inline-size: 100%; padding: 4px 8px; border: 1px solid var(--soft); border-radius: 8px; background: var(--paper); }
.veil { display: none; flex: 1; align-items: center; justify-content: center; padding: 16px; }
.w[data-covered] .veil { display: flex; }
.w[data-covered] :is(.log, .foot, .sheet, .holder, .people) { display: none; }
.log { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; outline-offset: -3px; }
.log > * { max-inline-size: 640px; margin-inline: auto; }
.intro { color: var(--soft); font-size: calc(13px*var(--k)); line-height: 1.385; padding-block-end: 12px; margin-block-end: 16px;
border-block-end: 1px solid var(--line); }
.intro p:first-child { color: var(--ink); font-size: calc(15px*var(--k)); line-height: 1.467; }
.w .intro p + p { margin-block-start: 8px; }
@media (hover: none) { .keys { display: none; } }
.m { display: flex; flex-direction: column; align-items: flex-start; margin-block-end: 16px; }
.m.person { align-items: flex-end; }
.by, .at { font-size: calc(13px*var(--k)); line-height: 1.385; color: var(--soft); font-variant-numeric: tabular-nums; }
.w .by { font-weight: 600; margin-block-end: 4px; }
.w .at { margin-block-start: 4px; display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
.at button { min-block-size: 44px; padding: 4px 12px; font-size: calc(13px*var(--k)); }
.at .bad { color: var(--bad); font-weight: 600; }
.b { max-inline-size: 88%; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface);
white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; text-align: start; }
.person .b { background: var(--own); border-color: transparent; border-end-end-radius: 2px; }
.assistant .b, .responder .b { border-end-start-radius: 2px; }
.responder .b { border-inline-start: 3px solid var(--ok); }
.responder .by { color: var(--ok); }
.w .line { text-align: center; color: var(--soft); font-size: calc(13px*var(--k)); line-height: 1.385; margin: 4px auto 16px; }
.options { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; max-inline-size: 100%; }
.options button { border-color: var(--lantern); color: var(--lantern); text-align: start; overflow-wrap: anywhere; }
.asked { margin: 4px auto 16px; text-align: center; }
.asked .options { justify-content: center; }
.cards { display: grid; gap: 8px; margin: 8px 0 0; padding: 0; list-style: none; inline-size: 100%; }
.card { padding: 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); overflow-wrap: anywhere; }
.card h3 { margin: 0 0 4px; font-size: calc(15px*var(--k)); line-height: 1.467; font-weight: 600; }
.card p { white-space: pre-wrap; }
.w .card .soft { color: var(--soft); font-size: calc(13px*var(--k)); line-height: 1.385; margin-block-start: 8px; }
.reach { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
.reach a { display: inline-flex; align-items: center; min-block-size: 44px; padding: 8px 12px; border-radius: 8px; gap: 6px;
border: 1px solid var(--lantern); color: var(--lantern); font-weight: 600; text-decoration: none; }
.reach bdi { font-variant-numeric: tabular-nums; }
.below { align-self: center; position: absolute; inset-block-end: 100%; margin-block-end: 8px; border-radius: 22px;
box-shadow: 0 1px 4px rgba(0,0,0,.18); inset-inline-start: 50%; transform: translateX(-50%); }
.foot { position: relative; background: var(--surface); border-block-start: 1px solid var(--line); padding: 12px;
display: grid; grid-template-columns: minmax(0, 640px); justify-content: center; }
.w .state { margin-block-end: 8px; font-size: calc(13px*var(--k)); line-height: 1.385; color: var(--soft); }
.w .state:empty { margin: 0; }
.w .state.bad { color: var(--bad); }
form { display: flex; gap: 8px; align-items: flex-end; margin-block: 0; }
textarea { flex: 1; min-inline-size: 0; min-block-size: 44px; max-block-size: 132px; padding: 10px 12px; border-radius: 8px;
border: 1px solid var(--soft); background: var(--paper); color: var(--ink); font-size: calc(16px*var(--k)); resize: none; overflow-y: auto; }
textarea::placeholder { color: var(--soft); opacity: 1; }
.over { display: flex; flex-wrap: wrap; gap: 0 24px; }
.erase, .end { min-block-size: 44px; margin-block-end: -12px; padding: 0 4px; border: 0; background: none; color: var(--soft);
font-weight: 400; font-size: calc(13px*var(--k)); }
.erase:hover, .end:hover { text-decoration: underline; }
@media (max-height: 420px) { .erase, .end { min-block-size: 32px; } .intro { padding-block-end: 8px; margin-block-end: 8px; }
.w .panel { overflow-y: auto; }
header { display: contents; }
.bar { position: sticky; inset-block-start: 0; z-index: 1; flex: none; padding: 4px 8px; background: var(--surface); border-block-end: 1px solid var(--line); }
.holder, .people { flex: none; padding-inline: 16px; background: var(--surface); }
.log { flex: 1 0 132px; }
.foot { position: sticky; inset-block-end: 0; z-index: 1; padding: 8px; }
.foot:has(.over:not([hidden])) { inset-block-end: -24px; } }
@media (prefers-reduced-motion: no-preference) { .m { animation: in 120ms ease-out; } @keyframes in { from { opacity: 0; } } }
@media (forced-colors: active) { .b, .card, .main { border: 1px solid; } }
`;
const LONGEST = 4000; // characters; the gateway refuses longer messages
function readOptions(script, page) {
const data = script.dataset;
const asked = new URLSearchParams(page.location.search).get("language");
const inline = data.inline === undefined ? null : data.inline;
return {
base: hotline(data.hotline, script.src),
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
function hotline(value, src) {
const own = new URL("chat/", src).href;
try {
const url = new URL("chat/", value.replace(/\/*$/, "/"));
return url.protocol === "https:" || url.protocol === "http:" ? url.href : own;
} catch (error) {
return own;
}
}
function safeExit(value) {
const neutral = "https://www.wikipedia.org/";
try {
const url = new URL(value || neutral);
return url.protocol === "https:" || url.protocol === "http:" ? url.href : neutral;
} catch (error) {
return neutral;
}
}
function readableOn(accent) {
const parts = [1, 3, 5].map((at) => {
const value = parseInt(accent.slice(at, at + 2), 16) / 255;
return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
});
const luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
return luminance > 0.19 ? "#1B1F27" : "#FFFFFF";
}
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
const QUIET_MS = 45000; // the server's heartbeat is far more frequent; silence means the line is dead
const SLOW_MS = 4000;
const GIVE_UP_MS = 20000;
const LONG_OUTAGE_MS = 20000;
const WRITES_MS = 3000;
const STEADY_MS = 5000; // a line that held this long was well: the pauses start from the beginning
class Line {
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
writes() {
const now = Date.now();
if (!this.token || this.ended || now - (this.wroteAt || 0) < WRITES_MS) return;
this.wroteAt = now;
this.post("typing", {}).catch(() => {});
}
resume(token) {
this.token = token;
this.opened = this.resumed = true;
this.listen(token);
}
end() {
if (this.token) {
const body = JSON.stringify({ token: this.token });
const told = navigator.sendBeacon && navigator.sendBeacon(this.base + "exit", body);
if (!told) this.fetch("exit", { method: "POST", body, keepalive: true }).catch(() => {});
}
this.stop();
}
stop() {
this.ended = true;
for (const request of this.requests) request.abort();
this.wake();
this.token = this.last = "";
this.queue.length = 0;
this.seen.clear();
}
wake() {
for (const nap of Array.from(this.naps)) nap();
}
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
async knock() {
this.asking = this.asking || newRef() + newRef();
const asked = { language: this.language, ref: this.asking };
const answer = await this.post("sessions", asked);
if (answer.status !== 428) return answer;
const { challenge, bits } = await answer.json();
const solution = await solve(challenge, bits);
return solution === null ? answer : this.post("sessions", Object.assign(asked, { challenge, solution }));
}
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
async listen(token) {
let failures = 0;
while (!this.ended && this.token === token) {
const started = Date.now();
let wait = 0;
try {
const answer = await this.stream(token);
if (answer.status === 401) {
if (this.resumed && !this.queue.length) this.hear.gone();
break;
}
wait = answer.ok ? 0 : retryAfter(answer);
} catch (error) {
}
failures = Date.now() - started > STEADY_MS ? 0 : failures + 1;
if (this.ended || this.token !== token) return;
if (failures > 1 && !this.queue.length) this.weather("reconnecting");
await this.nap(wait || backoff(failures));
}
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
if (data.author !== "person") this.hear.message(data);
else if (data.ref && !this.refs.has(data.ref)) this.hear.echo(data);
}
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
function retryAfter(answer) {
const seconds = Number(answer.headers && answer.headers.get("Retry-After"));
return seconds > 0 ? Math.min(seconds, 60) * 1000 : 0;
}
function backoff(failures) {
const full = Math.min(15000, 500 * Math.pow(2, failures));
return full * (0.5 + Math.random() / 2);
}
function newRef() {
const bytes = crypto.getRandomValues(new Uint8Array(16));
bytes[6] = (bytes[6] & 15) | 64;
bytes[8] = (bytes[8] & 63) | 128;
const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
async function solve(challenge, bits) {
if (!window.crypto || !crypto.subtle) return null;
const encoder = new TextEncoder();
for (let n = 0; ; n += 1) {
const digest = await crypto.subtle.digest("SHA-256", encoder.encode(challenge + n));
if (new DataView(digest).getUint32(0) >>> (32 - bits) === 0) return String(n);
}
}
class Choices {
constructor(view) {
this.view = view;
this.boxes = {};
this.opener = append(button("icon", () => this.toggle()), drawing("M2 5h14M2 9h14M2 13h14"));
view.say(this.opener, "options", "aria-label");
this.opener.setAttribute("aria-expanded", "false");
this.node = make("div", "sheet");
this.node.hidden = true;
this.node.setAttribute("role", "group");
view.say(this.node, "options", "aria-label");
if (offered().length > 1) this.node.append(this.languages());
for (const name of ["large", "cover", "keep", "aloud"]) this.node.append(this.box(name));
this.boxes.keep.parentNode.hidden = view.options.mode === "page";
}
shown() {
return !this.node.hidden;
}
toggle() {
this.node.hidden = !this.node.hidden;
this.opener.setAttribute("aria-expanded", String(this.shown()));
if (!this.shown()) return this.opener.focus();
this.boxes.aloud.parentNode.hidden = !localVoice(this.view.language);
this.picker && (this.picker.value = this.view.language);
return this.node.querySelector("select, input").focus();
}
on(name) {
return this.boxes[name].checked;
}
set(name, on) {
this.boxes[name].checked = on;
}
languages() {
this.picker = make("select");
for (const tag of offered()) {
const option = make("option", "", TONGUES[tag][0]);
option.value = option.lang = tag;
this.picker.append(option);
}
this.picker.addEventListener("change", () => this.view.act.language(this.picker.value));
return make("label", "pick", this.view.say(make("span"), "language"), this.picker);
}
box(name) {
const box = make("input");
box.type = "checkbox";
box.addEventListener("change", () => this.view.act.chose(name));
this.boxes[name] = box;
return make("label", "", box, this.view.say(make("span"), name));
}
}
function localVoice(language) {
const voices = window.speechSynthesis ? speechSynthesis.getVoices() : [];
return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);
}
function readAloud(text, language) {
const voice = localVoice(String(language).split("-")[0]);
if (!voice) return;
const spoken = new SpeechSynthesisUtterance(plain(text));
spoken.voice = voice;
spoken.lang = voice.lang;
speechSynthesis.speak(spoken);
}
function hush() {
if (window.speechSynthesis) speechSynthesis.cancel();
}
class Labels {
constructor(options) {
this.options = options;
this.labels = [];
this.words = ENGLISH;
}
say(node, key, attribute, values) {
const label = { node, key, attribute, values };
this.labels = this.labels.filter((old) => old.node !== node || old.attribute !== attribute);
this.labels.push(label);
this.fill(label);
return node;
}
fill({ node, key, attribute, values }) {
let text = (key && this.words[key]) || "";
for (const name of Object.keys(values || {})) text = text.replace("{" + name + "}", () => values[name]);
if (attribute) node.setAttribute(attribute, text);
else node.textContent = text;
}
async speak(language) {
this.language = language;
this.use(firstWords(language));
const words = await wordsOf(this.options.base, language);
if (words && this.language === language && this.words !== words) this.use(words);
}
use(words) {
this.words = words;
this.unsaid(500);
this.w.lang = this.language;
this.w.dir = isRightToLeft(this.language) ? "rtl" : "ltr";
this.labels.forEach((label) => this.fill(label));
const title = this.options.title || words.chat;
this.title.textContent = this.launch.textContent = title;
this.panel.setAttribute("aria-label", title);
}
}
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
function plain(text) {
return String(text === undefined || text === null ? "" : text).replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
}
function dialable(number) {
const kept = plain(number).replace(/[^\d+*#,;]/g, "");
return /\d/.test(kept) ? kept : "";
}
function onMap(address) {
const place = plain(address).trim();
const scheme = /Android/.test(navigator.userAgent) ? "geo:0,0?q=" : "maps:?q=";
const able = /Android|iPhone|iPad|iPod|Macintosh/.test(navigator.userAgent);
return place && able ? scheme + encodeURIComponent(place.replace(/\s+/g, " ")) : "";
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
function day(iso, language) {
const date = /^\d{4}-\d{2}-\d{2}/.test(iso || "") ? new Date(iso.slice(0, 10) + "T12:00:00Z") : null;
if (!date || isNaN(date.getTime())) return "";
return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" }).format(date);
}
function drawing(path) {
const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
const drawn = { width: "18", height: "18", viewBox: "0 0 18 18", "aria-hidden": "true" };
for (const name of Object.keys(drawn)) svg.setAttribute(name, drawn[name]);
const stroke = { d: path, fill: "none", stroke: "currentColor", "stroke-width": "2" };
for (const name of Object.keys(stroke)) line.setAttribute(name, stroke[name]);
return append(svg, line);
}
class Talk extends Labels {
buildLog() {
this.intro = make("div", "intro", this.say(make("p"), "welcome"), this.watched());
const log = make("div", "log", this.intro);
log.setAttribute("role", "log");
log.setAttribute("aria-live", "polite");
log.setAttribute("aria-relevant", "additions");
log.tabIndex = 0;
this.say(log, "messages", "aria-label");
log.addEventListener("scroll", () => this.atEnd() && (this.below.hidden = true), { passive: true });
return log;
}
unsaid(milliseconds) {
const until = Date.now() + milliseconds;
if (until < (this.unsaidUntil || 0)) return;
this.unsaidUntil = until;
this.log.setAttribute("aria-live", "off");
clearTimeout(this.unsaidTimer);
this.unsaidTimer = setTimeout(() => this.log.setAttribute("aria-live", "polite"), milliseconds);
}
watched() {
const keys = this.say(make("span", "keys"), "keys");
return make("p", "", this.say(make("span"), "watched"), " ", keys);
}
own(item) {
this.dropOptions();
this.going(true);
item.state = make("p", "at");
this.put(make("div", "m person", this.byline("you"), bubble(item.text), item.state), true);
this.progress(item, "sending");
}
echo(data) {
this.dropOptions();
this.going(true);
this.put(make("div", "m person", this.byline("you"), bubble(data.text), this.time(data.at)), true);
}
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
box.append(this.time(data.at));
this.put(box, this.atEnd());
}
time(at) {
return make("p", "at", clock(toMilliseconds(at), this.language));
}
byline(author) {
return this.say(make("p", "by"), author);
}
choices(data) {
const group = this.group("choose");
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
group(key) {
const group = make("div", "options");
group.setAttribute("role", "group");
return this.say(group, key, "aria-label");
}
chosen(label) {
this.focusNear();
this.act.send(label);
}
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
name.id = "card" + (this.counted = (this.counted || 0) + 1);
const box = make("li", "card", name);
for (const text of [card.note, card.address]) {
if (text) box.append(auto(make("p", "", plain(text)), data.lang));
}
const reach = make("div", "reach");
if (dialable(card.phone)) reach.append(this.link("call", "tel:", card.phone));
if (dialable(card.text_number)) reach.append(this.link("text", "sms:", card.text_number));
const map = onMap(card.address);
if (map) reach.append(this.directions(map, name.id));
if (reach.firstChild) box.append(reach);
if (map) box.append(this.say(make("p", "soft"), "mapNote"));
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
directions(map, described) {
const link = this.say(make("a"), "directions");
link.href = map;
link.rel = "noreferrer";
link.setAttribute("aria-describedby", described);
return link;
}
between(key) {
this.put(this.say(make("p", "line"), key), this.atEnd());
}
ask() {
if (this.asked) return;
this.asked = make("div", "asked", this.say(make("p"), "helped"));
const group = this.group("helped");
for (const answer of ["yes", "some", "no"]) {
group.append(this.say(button("", () => this.act.helped(answer)), answer));
}
this.asked.append(group);
this.put(this.asked, this.atEnd());
}
answered(key) {
if (!this.asked) return;
this.asked.remove();
this.asked = null;
if (key) this.between(key);
this.focusNear();
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
}
class View extends Talk {
constructor(root, options, language, act) {
super(options);
this.act = act;
this.holder = "assistant";
this.build(root);
this.hold("assistant");
this.speak(language);
this.theme();
}
build(root) {
this.launch = button("main", () => this.open());
this.launch.setAttribute("aria-expanded", "false");
const dock = make("div", "dock", this.launch, this.leaveButton());
this.title = make("h2");
this.who = make("p", "holder");
this.people = make("p", "people");
this.sheet = new Choices(this);
const bar = make("div", "bar", this.title, this.leaveButton(), this.sheet.opener);
if (this.options.mode === "button") bar.append(this.hideButton());
const head = make("header", "", bar, this.who, this.people);
this.log = this.buildLog();
this.panel = make("section", "panel", head, this.sheet.node, this.log, this.buildFoot(), this.buildVeil());
this.panel.addEventListener("keydown", (event) => {
if (event.key !== "Escape") return;
if (this.sheet.shown()) this.sheet.toggle();
else if (this.options.mode === "button") this.hide();
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
buildFoot() {
this.below = this.say(button("below", () => this.toEnd()), "newBelow");
this.below.hidden = true;
this.typing = make("p", "state");
this.status = make("p", "state");
this.status.setAttribute("role", "status");
this.eraser = this.twice("erase", "eraseSure", () => this.act.erase());
this.ender = this.twice("end", "endSure", () => this.act.end());
this.over = make("div", "over", this.ender, this.eraser);
this.going(false);
return make("div", "foot", this.below, this.typing, this.status, this.buildForm(), this.over);
}
twice(key, sure, act) {
const node = button(key, () => {
if (node.dataset.sure) return act();
node.dataset.sure = "yes";
this.say(node, sure);
setTimeout(() => this.calm(node), 4000);
return undefined;
});
node.dataset.key = key;
return this.say(node, key);
}
calm(node) {
delete node.dataset.sure;
this.say(node, node.dataset.key);
}
buildForm() {
const label = this.say(make("label", "unseen"), "write");
this.field = make("textarea");
label.htmlFor = this.field.id = "write";
Object.assign(this.field, { rows: 1, autocomplete: "off", spellcheck: false, dir: "auto" });
this.field.setAttribute("autocorrect", "off");
this.field.setAttribute("writingsuggestions", "false");
this.field.setAttribute("enterkeyhint", "send");
this.say(this.field, "write", "placeholder");
this.field.addEventListener("input", () => {
this.grow();
if (this.field.value) this.act.writes();
});
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
buildVeil() {
return make("div", "veil", this.say(button("", () => this.cover(false)), "show"));
}
leaveButton() {
const leave = button("leave", () => this.act.leave());
return append(leave, this.say(make("span"), "leave"));
}
hideButton() {
return append(this.say(button("icon", () => this.hide()), "hide", "aria-label"), drawing("M3 6l6 6 6-6"));
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
hold(holder) {
const keys = { assistant: "assistant", waiting: "waiting", responder: "withPerson", closed: "ended" };
this.holder = Object.prototype.hasOwnProperty.call(keys, holder) ? holder : "assistant";
this.who.dataset.holder = this.holder;
this.say(this.who, keys[this.holder]);
if (this.holder === "responder" || this.holder === "closed") this.humans({});
}
humans({ here, speaks, place }) {
this.people.textContent = "";
this.labels = this.labels.filter((label) => this.w.contains(label.node));
if (here === undefined || this.holder === "responder") return;
const lines = [];
const stick = this.atEnd();
if (Number.isInteger(place)) lines.push(["place", { n: place }]);
const names = (speaks || []).map((tag) => (TONGUES[String(tag).split("-")[0]] || [plain(tag)])[0]);
if (!here) lines.push(["nobody"]);
else if (names.length) lines.push(["speaks", { names: names.join(", ") }]);
for (const [key, values] of lines) this.people.append(this.say(make("span"), key, undefined, values));
if (stick && this.intro.nextSibling) this.toEnd();
}
theme() {
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const apply = () => {
this.w.dataset.theme = this.options.theme || (dark.matches ? "dark" : "light");
};
apply();
if (dark.addEventListener) dark.addEventListener("change", apply);
}
open(quietly) {
this.w.dataset.open = "";
this.launch.setAttribute("aria-expanded", "true");
if (this.words !== LOADED[this.language]) this.speak(this.language);
if (!quietly) this.focusNear();
if (this.intro.nextSibling) this.toEnd();
}
hide() {
delete this.w.dataset.open;
this.launch.setAttribute("aria-expanded", "false");
this.launch.focus();
}
cover(covered) {
if (covered) this.w.dataset.covered = "";
else delete this.w.dataset.covered;
if (!covered) this.focusNear();
}
going(on) {
this.over.hidden = this.ender.hidden = this.eraser.hidden = !on;
}
clear() {
while (this.intro.nextSibling) this.intro.nextSibling.remove();
this.labels = this.labels.filter((label) => this.w.contains(label.node));
this.asked = this.offered = null;
this.field.value = "";
this.grow();
this.calm(this.eraser);
this.calm(this.ender);
this.going(false);
this.below.hidden = true;
this.note("");
this.write("");
this.hold("assistant");
this.humans({});
this.cover(false);
}
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
focusNear() {
if (window.matchMedia("(hover: hover)").matches) this.field.focus();
else this.log.focus();
}
count(presses) {
for (const leave of this.w.querySelectorAll(".leave")) {
const old = leave.querySelector(".count");
if (old) old.remove();
if (presses) leave.append(make("span", "count", ...Array.from({ length: presses }, () => make("i"))));
}
}
}
const SHIFT_WINDOW_MS = 5000;
function leaveTo(url) {
const top = topOf(window);
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
const KEPT = "chat-widget";
function kept() {
try {
const found = JSON.parse(sessionStorage.getItem(KEPT));
return found && typeof found.token === "string" ? found : null;
} catch (error) {
return null;
}
}
function keep(found) {
try {
if (found) sessionStorage.setItem(KEPT, JSON.stringify(found));
else sessionStorage.removeItem(KEPT);
} catch (error) {
}
}
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
function remember() {
const wanted = view.sheet.on("keep") && line && line.token && !closed;
keep(wanted ? { token: line.token, open: "open" in view.w.dataset } : null);
return Boolean(wanted);
}
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
function away() {
if (left || !remember()) return forget();
const old = line;
line = null;
hush();
view.clear();
return old.stop();
}
function comeBack() {
const found = kept();
if (!found || line || left) return;
view.sheet.set("keep", true);
spent = found.token;
human = closed = false;
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
function dress(root) {
try {
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
root.adoptedStyleSheets = [sheet];
} catch (error) {
root.append(make("style", "", STYLE));
}
}
function guard(root) {
const names = ["keydown", "keyup", "keypress", "beforeinput", "input", "change", "click", "copy", "cut", "paste",
"pointerdown", "mousedown", "touchstart", "focusin", "focusout", "submit", "drop", "dragover"];
for (const name of names) root.addEventListener(name, (event) => event.stopPropagation());
}
function fitKeyboard(view) {
const seen = window.visualViewport;
if (!seen) return;
seen.addEventListener("resize", () => {
const covered = view.options.mode !== "inline" && window.innerHeight - seen.height > 120 && seen.scale === 1;
view.panel.style.height = covered ? seen.height + "px" : "";
});
}
function place(host, script, options) {
if (options.mode !== "inline") document.documentElement.append(host);
else if (options.place) options.place.append(host);
else script.after(host);
}
const script = document.currentScript || document.querySelector('script[src*="/widget.js"]');
const able = window.fetch && window.AbortController && Element.prototype.attachShadow;
if (script && able && !document.querySelector("chat-widget")) start(script);
})();
