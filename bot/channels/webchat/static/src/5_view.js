// What is seen around the messages: the frame, the composer, the states of the line.

class View extends Talk {
  /** `act` is called for: send(text), retry(item), leave, erase, end, helped(answer), language(tag), chose(name). */
  constructor(root, options, language, act) {
    super(options);
    this.act = act;
    this.holder = "assistant";
    this.build(root);
    this.hold("assistant");
    this.speak(language);
    this.theme();
  }

  // --- building

  build(root) {
    this.launch = button("main", () => this.open());
    this.launch.setAttribute("aria-expanded", "false");
    const dock = make("div", "dock", this.launch, this.leaveButton());
    this.title = make("h2");
    this.who = make("p", "holder");
    this.people = make("p", "people");
    this.sheet = new Choices(this);
    const bar = make("div", "bar", this.title, this.leaveButton(), this.sheet.opener);
    if (this.options.mode === "button") bar.append(this.hideButton());
    const head = make("header", "", bar, this.who, this.people);
    this.log = this.buildLog();
    this.panel = make("section", "panel", head, this.sheet.node, this.log, this.buildFoot(), this.buildVeil());
    this.panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (this.sheet.shown()) this.sheet.toggle();
      else if (this.options.mode === "button") this.hide();
    });
    this.w = make("div", "w", dock, this.panel);
    this.w.dataset.mode = this.options.mode;
    this.refuseFiles();
    root.append(this.w);
    if (this.options.accent) {
      this.w.style.setProperty("--accent", this.options.accent);
      this.w.style.setProperty("--on-accent", readableOn(this.options.accent));
    }
  }

  buildFoot() {
    this.below = this.say(button("below", () => this.toEnd()), "newBelow");
    this.below.hidden = true;
    this.typing = make("p", "state");
    this.status = make("p", "state");
    this.status.setAttribute("role", "status");
    this.eraser = this.twice("erase", "eraseSure", () => this.act.erase());
    this.ender = this.twice("end", "endSure", () => this.act.end());
    this.over = make("div", "over", this.ender, this.eraser);
    this.going(false);
    return make("div", "foot", this.below, this.typing, this.status, this.buildForm(), this.over);
  }

  /** Two presses, so that a slip of the thumb does not take the referral, or the place in the queue, away. */
  twice(key, sure, act) {
    const node = button(key, () => {
      if (node.dataset.sure) return act();
      node.dataset.sure = "yes";
      this.say(node, sure);
      setTimeout(() => this.calm(node), 4000);
      return undefined;
    });
    node.dataset.key = key;
    return this.say(node, key);
  }

  calm(node) {
    delete node.dataset.sure;
    this.say(node, node.dataset.key);
  }

  buildForm() {
    const label = this.say(make("label", "unseen"), "write");
    this.field = make("textarea");
    label.htmlFor = this.field.id = "write";
    Object.assign(this.field, { rows: 1, autocomplete: "off", spellcheck: false, dir: "auto" });
    // Spelling and writing aids of some browsers send what is typed to their makers.
    this.field.setAttribute("autocorrect", "off");
    this.field.setAttribute("writingsuggestions", "false");
    this.field.setAttribute("enterkeyhint", "send");
    this.say(this.field, "write", "placeholder");
    this.field.addEventListener("input", () => {
      this.grow();
      if (this.field.value) this.act.writes();
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    const send = this.say(button("main", null, "submit"), "send");
    const form = make("form", "", label, this.field, send);
    form.autocomplete = "off";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    return form;
  }

  /** What stands there instead while the person looks at another window, if they want that. */
  buildVeil() {
    return make("div", "veil", this.say(button("", () => this.cover(false)), "show"));
  }

  leaveButton() {
    const leave = button("leave", () => this.act.leave());
    return append(leave, this.say(make("span"), "leave"));
  }

  hideButton() {
    return append(this.say(button("icon", () => this.hide()), "hide", "aria-label"), drawing("M3 6l6 6 6-6"));
  }

  refuseFiles() {
    const carriesFiles = (data) => data && Array.from(data.types || []).includes("Files");
    const refuse = (event) => {
      if (!carriesFiles(event.dataTransfer || event.clipboardData)) return;
      event.preventDefault();
      this.note("noFiles");
    };
    for (const name of ["dragover", "drop", "paste"]) this.w.addEventListener(name, refuse);
  }

  // --- who is there

  /** Who answers: assistant, waiting (for a person), responder or closed. */
  hold(holder) {
    const keys = { assistant: "assistant", waiting: "waiting", responder: "withPerson", closed: "ended" };
    this.holder = Object.prototype.hasOwnProperty.call(keys, holder) ? holder : "assistant";
    this.who.dataset.holder = this.holder;
    this.say(this.who, keys[this.holder]);
    if (this.holder === "responder" || this.holder === "closed") this.humans({});
  }

  /** Whether a human is there, what they speak, how many wait before. An empty object says nothing. */
  humans({ here, speaks, place }) {
    this.people.textContent = "";
    this.labels = this.labels.filter((label) => this.w.contains(label.node));
    if (here === undefined || this.holder === "responder") return;
    const lines = [];
    const stick = this.atEnd();
    if (Number.isInteger(place)) lines.push(["place", { n: place }]);
    const names = (speaks || []).map((tag) => (TONGUES[String(tag).split("-")[0]] || [plain(tag)])[0]);
    if (!here) lines.push(["nobody"]);
    else if (names.length) lines.push(["speaks", { names: names.join(", ") }]);
    for (const [key, values] of lines) this.people.append(this.say(make("span"), key, undefined, values));
    if (stick && this.intro.nextSibling) this.toEnd();
  }

  theme() {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const apply = () => {
      this.w.dataset.theme = this.options.theme || (dark.matches ? "dark" : "light");
    };
    apply();
    if (dark.addEventListener) dark.addEventListener("change", apply);
  }

  // --- opening, hiding, erasing

  open(quietly) {
    this.w.dataset.open = "";
    this.launch.setAttribute("aria-expanded", "true");
    if (this.words !== LOADED[this.language]) this.speak(this.language);
    if (!quietly) this.focusNear();
    if (this.intro.nextSibling) this.toEnd();
  }

  hide() {
    delete this.w.dataset.open;
    this.launch.setAttribute("aria-expanded", "false");
    this.launch.focus();
  }

  cover(covered) {
    if (covered) this.w.dataset.covered = "";
    else delete this.w.dataset.covered;
    if (!covered) this.focusNear();
  }

  /** Whether there is a conversation that can be ended or erased. */
  going(on) {
    this.over.hidden = this.ender.hidden = this.eraser.hidden = !on;
  }

  clear() {
    while (this.intro.nextSibling) this.intro.nextSibling.remove();
    this.labels = this.labels.filter((label) => this.w.contains(label.node));
    this.asked = this.offered = null;
    this.field.value = "";
    this.grow();
    this.calm(this.eraser);
    this.calm(this.ender);
    this.going(false);
    this.below.hidden = true;
    this.note("");
    this.write("");
    this.hold("assistant");
    this.humans({});
    this.cover(false);
  }

  // --- the composer

  submit() {
    const text = this.field.value.trim();
    const over = text.length - LONGEST;
    if (over > 0) return this.note("tooLong", { n: over });
    if (!text) return this.field.focus();
    this.field.value = "";
    this.grow();
    return this.act.send(text);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = Math.min(132, Math.max(44, this.field.scrollHeight + 2)) + "px";
    if (this.status.dataset.key === "tooLong") this.note("");
  }

  /** A state of the line, in words, above the composer; "" takes it away. */
  note(key, values) {
    this.status.dataset.key = key;
    this.status.classList.toggle("bad", ["offline", "offlineLong", "tooLong", "refused"].includes(key));
    this.say(this.status, key, undefined, values);
  }

  write(key) {
    clearTimeout(this.typingTimer);
    this.say(this.typing, key);
    if (key) this.typingTimer = setTimeout(() => this.say(this.typing, ""), 8000);
  }

  /** To the composer; on a phone to the messages, since its keyboard would cover what is to be read. */
  focusNear() {
    if (window.matchMedia("(hover: hover)").matches) this.field.focus();
    else this.log.focus();
  }

  /** How many of the three Shift presses have been made. */
  count(presses) {
    for (const leave of this.w.querySelectorAll(".leave")) {
      const old = leave.querySelector(".count");
      if (old) old.remove();
      if (presses) leave.append(make("span", "count", ...Array.from({ length: presses }, () => make("i"))));
    }
  }
}
