// What the site's editor chose, as data attributes on the script tag. Anything unusable falls back.

const LONGEST = 4000; // characters; the gateway refuses longer messages

function readOptions(script, page) {
  const data = script.dataset;
  const asked = new URLSearchParams(page.location.search).get("language");
  const inline = data.inline === undefined ? null : data.inline;
  return {
    base: hotline(data.hotline, script.src),
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

/** The hotline's address: where the script came from, unless a site serves a copy of it and says whose it is. */
function hotline(value, src) {
  const own = new URL("chat/", src).href;
  try {
    const url = new URL("chat/", value.replace(/\/*$/, "/"));
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : own;
  } catch (error) {
    return own;
  }
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
