"use strict";
// The code of a link stands after its #, which is never sent: it is put into the form and taken out of the address.
(() => {
  const form = document.getElementById("code-form");
  const code = decodeURIComponent(location.hash.slice(1));
  if (!form || !code) return;
  history.replaceState(null, "", location.pathname);
  form.elements.code.value = code;
  form.requestSubmit();
})();
