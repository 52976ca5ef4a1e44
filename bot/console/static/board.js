"use strict";
// The board keeps itself fresh; what it shows comes whole from the server.
(() => {
  const changed = () => htmx.trigger(document.body, "changed");
  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-Lantern-Background"] = "1";
    const { have } = event.detail.elt.dataset;
    if (have) event.detail.headers["X-Lantern-Have"] = have;
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const { elt, xhr } = event.detail;
    const tag = xhr.getResponseHeader("X-Lantern-Tag");
    if (tag) elt.dataset.have = tag;
    if (xhr.status === 401) location.assign("/sign-in");
  });
  const stream = new EventSource("/events");
  let told = 0;
  stream.addEventListener("changed", () => {
    clearTimeout(told);
    told = setTimeout(changed, 500);
  });
  stream.addEventListener("signed-out", () => location.assign("/sign-in"));
  setInterval(changed, 30000);
})();
