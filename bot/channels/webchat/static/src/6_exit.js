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
