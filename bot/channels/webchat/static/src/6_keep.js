// Keeping the chat from page to page, if the person asks for that: the session's token in this tab's storage
// and nowhere else, gone with the tab, the exit, the erasing or the end.

const KEPT = "chat-widget";

/** What was kept: `{token, open}`, or null. A browser may refuse its storage: then nothing was. */
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
    // Nothing was kept, and nothing is.
  }
}
