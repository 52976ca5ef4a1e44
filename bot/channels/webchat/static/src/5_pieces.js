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

/** What opens the map of a phone or a Mac at an address; empty where it would have to be some site's. */
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

/** An ISO date in the reader's way of writing it; empty when it is none. */
function day(iso, language) {
  const date = /^\d{4}-\d{2}-\d{2}/.test(iso || "") ? new Date(iso.slice(0, 10) + "T12:00:00Z") : null;
  if (!date || isNaN(date.getTime())) return "";
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" }).format(date);
}

/** A line drawing of 18 by 18 that says nothing: its button has words. */
function drawing(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const drawn = { width: "18", height: "18", viewBox: "0 0 18 18", "aria-hidden": "true" };
  for (const name of Object.keys(drawn)) svg.setAttribute(name, drawn[name]);
  const stroke = { d: path, fill: "none", stroke: "currentColor", "stroke-width": "2" };
  for (const name of Object.keys(stroke)) line.setAttribute(name, stroke[name]);
  return append(svg, line);
}
