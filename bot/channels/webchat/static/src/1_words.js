// What the widget itself says. ENGLISH and TONGUES (name, title and exit of each language, so that the way out
// has its own words before anything is loaded) stand above, made from data/languages/chat; the rest of a
// language is fetched when it is needed. What the assistant says comes from the server.

const OFFERED = "*";
const LOADED = { en: ENGLISH };

/** The languages that this hotline answers in, and the widget speaks. */
function offered() {
  const all = Object.keys(TONGUES);
  return OFFERED === "*" ? all : OFFERED.split(",").filter((tag) => all.includes(tag));
}

/** The first of `wanted` that is offered, by its main part; the first that is offered otherwise. */
function pickLanguage(...wanted) {
  const known = offered();
  for (const tag of wanted) {
    const main = String(tag || "").toLowerCase().split("-")[0];
    if (known.includes(main)) return main;
  }
  return known.includes("en") ? "en" : known[0] || "en";
}

/** The words of a language, or null where they cannot be had now. */
async function wordsOf(base, language) {
  if (LOADED[language]) return LOADED[language];
  try {
    const quiet = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" };
    const answer = await fetch(base + "words/" + language + ".json", quiet);
    if (answer.ok) LOADED[language] = Object.assign({}, ENGLISH, await answer.json());
  } catch (error) {
    // English is understood better than nothing; the next use tries again.
  }
  return LOADED[language] || null;
}

/** English, but for the title and the way out. */
function firstWords(language) {
  const [, chat, leave] = TONGUES[language];
  return LOADED[language] || Object.assign({}, ENGLISH, { chat, leave });
}
