"use strict";
// Passkeys: the browser's key talks to the console. What the server asks comes as JSON, and goes back as JSON.
(() => {
  const bytes = (text) => {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  };
  const text = (buffer) => {
    const plain = String.fromCharCode(...new Uint8Array(buffer));
    return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  };
  const known = (list) => (list ?? []).map((each) => ({ ...each, id: bytes(each.id) }));
  const answer = (made, parts) => {
    const response = {};
    for (const part of parts) if (made.response[part]) response[part] = text(made.response[part]);
    return JSON.stringify({
      id: made.id, rawId: text(made.rawId), type: made.type, response, clientExtensionResults: {},
    });
  };
  const create = async (asked) => {
    const user = { ...asked.user, id: bytes(asked.user.id) };
    const publicKey = {
      ...asked, user, challenge: bytes(asked.challenge), excludeCredentials: known(asked.excludeCredentials),
    };
    const made = await navigator.credentials.create({ publicKey });
    return answer(made, ["clientDataJSON", "attestationObject"]);
  };
  const get = async (asked) => {
    const publicKey = {
      ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials),
    };
    const made = await navigator.credentials.get({ publicKey });
    return answer(made, ["clientDataJSON", "authenticatorData", "signature", "userHandle"]);
  };
  // The browser's own errors say too little, or too much.
  const why = (error) => {
    if (error?.name === "InvalidStateError") return "This passkey is already known here.";
    if (error?.name === "SecurityError") return "Passkeys do not work under this address. Open the console at the address it is set up for.";
    return "No passkey answered. Try again, or use a code.";
  };
  window.lanternPasskey = { get, why };

  const adding = document.getElementById("passkey-add");
  adding?.addEventListener("submit", async (event) => {
    const field = adding.elements.answer;
    if (field.value) return;
    event.preventDefault();
    const said = adding.querySelector("[role=status]");
    said.textContent = "";
    const body = new URLSearchParams(new FormData(adding));
    const asked = await fetch("/me/passkeys/begin", { method: "POST", body }).catch(() => null);
    if (asked?.status !== 200) {
      said.textContent = asked ? await asked.text() : "The console cannot be reached. Try again in a moment.";
      return;
    }
    try {
      field.value = await create(await asked.json());
    } catch (error) {
      said.textContent = why(error);
      return;
    }
    adding.requestSubmit();
  });

  const signing = document.getElementById("passkey-sign-in");
  signing?.addEventListener("submit", async (event) => {
    const field = signing.elements.passkey;
    if (field.value) return;
    event.preventDefault();
    const said = signing.querySelector("[role=status]");
    said.textContent = "";
    try {
      field.value = await get(JSON.parse(signing.dataset.asked));
    } catch (error) {
      said.textContent = why(error);
      return;
    }
    signing.requestSubmit();
  });
})();
