"use strict";
// Moments in the reader's own time; without script they stand in UTC.
(() => {
  const local = new Intl.DateTimeFormat(undefined, { dateStyle: "short", timeStyle: "medium" });
  document.querySelectorAll("time[data-moment]").forEach((time) => {
    time.textContent = local.format(new Date(time.dateTime));
  });
})();
