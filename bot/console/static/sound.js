"use strict";
// The sound of an emergency: made in the browser, no file. It rings for each new one and again every
// twenty seconds while one waits; for supervisors a lower sound says that a target was missed.
(() => {
  const AGAIN_MS = 20000;
  const known = new Set();
  const missed = new Set();
  let context;
  let last = 0;
  const button = () => document.getElementById("sound");
  const wanted = () => button()?.getAttribute("aria-pressed") === "true";

  const tone = (frequency, at, length) => {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = frequency;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.25, at + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, at + length);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(at);
    oscillator.stop(at + length);
  };
  const play = (kind) => {
    document.dispatchEvent(new CustomEvent("lantern:rang", { detail: kind }));
    context ??= new AudioContext();
    if (context.state === "suspended") context.resume().then(say);
    const now = context.currentTime;
    const notes = kind === "emergency" ? [880, 660, 880] : [440, 330];
    notes.forEach((frequency, i) => tone(frequency, now + i * 0.18, 0.3));
  };
  // Browsers allow sound only after a click or a key: say so, rather than be silent unseen.
  const say = () => {
    const word = button()?.querySelector("[data-sound-word]");
    if (!word) return;
    const blocked = wanted() && (!context || context.state !== "running") && !navigator.userActivation?.hasBeenActive;
    word.textContent = wanted() ? (blocked ? "Sound on after a click" : "Sound on") : "Sound off";
  };

  document.addEventListener("lantern:counts", (event) => {
    const { urgent, late, supervises } = event.detail;
    const fresh = urgent.some((id) => !known.has(id));
    const slow = supervises && late.some((id) => !missed.has(id));
    known.clear();
    urgent.forEach((id) => known.add(id));
    missed.clear();
    late.forEach((id) => missed.add(id));
    if (!wanted()) return;
    if (fresh || (urgent.length && Date.now() - last > AGAIN_MS)) {
      last = Date.now();
      play("emergency");
    } else if (slow) play("late");
  });
  setInterval(() => {
    if (known.size && wanted() && Date.now() - last > AGAIN_MS) {
      last = Date.now();
      play("emergency");
    }
  }, 5000);
  document.addEventListener("click", (event) => {
    const target = event.target.closest("#sound");
    if (target) {
      const on = !wanted();
      target.setAttribute("aria-pressed", String(on));
      const headers = { "X-CSRF-Token": document.querySelector('meta[name="csrf"]').content };
      fetch("/me/sound", { method: "POST", headers, body: new URLSearchParams({ muted: on ? "no" : "yes" }) });
      if (on) play("late");
    }
    say();
  });
  document.addEventListener("keydown", say);
  say();
})();
