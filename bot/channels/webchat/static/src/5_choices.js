// What the person may choose for themselves: language, size, what is kept, what is hidden, what is read aloud.
// Nothing of it is remembered but "keep", and that only because it is what was asked for.

class Choices {
  constructor(view) {
    this.view = view;
    this.boxes = {};
    this.opener = append(button("icon", () => this.toggle()), drawing("M2 5h14M2 9h14M2 13h14"));
    view.say(this.opener, "options", "aria-label");
    this.opener.setAttribute("aria-expanded", "false");
    this.node = make("div", "sheet");
    this.node.hidden = true;
    this.node.setAttribute("role", "group");
    view.say(this.node, "options", "aria-label");
    if (offered().length > 1) this.node.append(this.languages());
    for (const name of ["large", "cover", "keep", "aloud"]) this.node.append(this.box(name));
    this.boxes.keep.parentNode.hidden = view.options.mode === "page";
  }

  shown() {
    return !this.node.hidden;
  }

  toggle() {
    this.node.hidden = !this.node.hidden;
    this.opener.setAttribute("aria-expanded", String(this.shown()));
    if (!this.shown()) return this.opener.focus();
    // Voices of the device alone: others would send every answer to their maker.
    this.boxes.aloud.parentNode.hidden = !localVoice(this.view.language);
    this.picker && (this.picker.value = this.view.language);
    return this.node.querySelector("select, input").focus();
  }

  /** Whether `name` is chosen. */
  on(name) {
    return this.boxes[name].checked;
  }

  set(name, on) {
    this.boxes[name].checked = on;
  }

  languages() {
    this.picker = make("select");
    for (const tag of offered()) {
      const option = make("option", "", TONGUES[tag][0]);
      option.value = option.lang = tag;
      this.picker.append(option);
    }
    this.picker.addEventListener("change", () => this.view.act.language(this.picker.value));
    return make("label", "pick", this.view.say(make("span"), "language"), this.picker);
  }

  box(name) {
    const box = make("input");
    box.type = "checkbox";
    box.addEventListener("change", () => this.view.act.chose(name));
    this.boxes[name] = box;
    return make("label", "", box, this.view.say(make("span"), name));
  }
}

function localVoice(language) {
  const voices = window.speechSynthesis ? speechSynthesis.getVoices() : [];
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Read `text` with a voice of the device; silence where it has none for the language. */
function readAloud(text, language) {
  const voice = localVoice(String(language).split("-")[0]);
  if (!voice) return;
  const spoken = new SpeechSynthesisUtterance(plain(text));
  spoken.voice = voice;
  spoken.lang = voice.lang;
  speechSynthesis.speak(spoken);
}

function hush() {
  if (window.speechSynthesis) speechSynthesis.cancel();
}
