// What is seen. Everything a person or the server wrote is put in with textContent: it cannot become markup.

class View {
  /** `act` is called for: send(text), retry(item), leave, erase, opened. */
  constructor(root, options, language, act) {
    this.options = options;
    this.act = act;
    this.labels = [];
    this.language = language;
    this.holder = "assistant";
    this.build(root);
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
    const head = make("header", "", this.title, this.leaveButton());
    if (this.options.mode === "button") head.append(this.hideButton());
    head.append(this.who);
    this.log = this.buildLog();
    this.panel = make("section", "panel", head, this.log, this.buildFoot());
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.options.mode === "button") this.hide();
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

  buildLog() {
    this.intro = make("div", "intro", this.say(make("p"), "welcome"), this.watched());
    const log = make("div", "log", this.intro);
    log.setAttribute("role", "log");
    log.setAttribute("aria-live", "polite");
    log.tabIndex = 0;
    this.say(log, "messages", "aria-label");
    log.addEventListener("scroll", () => this.atEnd() && (this.below.hidden = true), { passive: true });
    return log;
  }

  watched() {
    const keys = this.say(make("span", "keys"), "keys");
    return make("p", "", this.say(make("span"), "watched"), " ", keys);
  }

  buildFoot() {
    this.below = this.say(button("below", () => this.toEnd()), "newBelow");
    this.below.hidden = true;
    this.typing = make("p", "state");
    this.status = make("p", "state");
    this.status.setAttribute("role", "status");
    this.eraser = this.say(button("erase", () => this.eraseAsked()), "erase");
    this.eraser.hidden = true;
    return make("div", "foot", this.below, this.typing, this.status, this.buildForm(), this.eraser);
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
    this.field.addEventListener("input", () => this.grow());
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

  leaveButton() {
    const leave = button("leave", () => this.act.leave());
    return append(leave, this.say(make("span"), "leave"));
  }

  hideButton() {
    const hide = this.say(button("hide", () => this.hide()), "hide", "aria-label");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const drawn = { width: "18", height: "18", viewBox: "0 0 18 18", "aria-hidden": "true" };
    for (const name of Object.keys(drawn)) svg.setAttribute(name, drawn[name]);
    path.setAttribute("d", "M3 6l6 6 6-6");
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", "currentColor");
    path.setAttribute("stroke-width", "2");
    svg.append(path);
    return append(hide, svg);
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

  // --- words

  /** Put sentence `key` into `node` (or its `attribute`), now and whenever the language changes. */
  say(node, key, attribute, values) {
    const label = { node, key, attribute, values };
    this.labels = this.labels.filter((old) => old.node !== node || old.attribute !== attribute);
    this.labels.push(label);
    this.fill(label);
    return node;
  }

  fill({ node, key, attribute, values }) {
    let text = key ? STRINGS[this.language][key] : "";
    for (const name of Object.keys(values || {})) text = text.replace("{" + name + "}", values[name]);
    if (attribute) node.setAttribute(attribute, text);
    else node.textContent = text;
  }

  speak(language) {
    this.language = language;
    this.w.lang = language;
    this.w.dir = isRightToLeft(language) ? "rtl" : "ltr";
    this.labels.forEach((label) => this.fill(label));
    const title = this.options.title || STRINGS[language].chat;
    this.title.textContent = this.launch.textContent = title;
    this.panel.setAttribute("aria-label", title);
    this.hold(this.holder);
  }

  hold(holder) {
    const keys = { assistant: "assistant", waiting: "waiting", responder: "withPerson", closed: "ended" };
    this.holder = Object.prototype.hasOwnProperty.call(keys, holder) ? holder : "assistant";
    this.who.dataset.holder = this.holder;
    this.say(this.who, keys[this.holder]);
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

  open() {
    this.w.dataset.open = "";
    this.launch.setAttribute("aria-expanded", "true");
    this.focusNear();
    if (this.intro.nextSibling) this.toEnd();
  }

  hide() {
    delete this.w.dataset.open;
    this.launch.setAttribute("aria-expanded", "false");
    this.launch.focus();
  }

  /** Two presses, so that a slip of the thumb does not take the referral away. */
  eraseAsked() {
    if (this.eraser.dataset.sure) return this.act.erase();
    this.eraser.dataset.sure = "yes";
    this.say(this.eraser, "eraseSure");
    setTimeout(() => this.calmEraser(), 4000);
    return undefined;
  }

  calmEraser() {
    delete this.eraser.dataset.sure;
    this.say(this.eraser, "erase");
  }

  clear() {
    while (this.intro.nextSibling) this.intro.nextSibling.remove();
    this.labels = this.labels.filter((label) => this.w.contains(label.node));
    this.field.value = "";
    this.grow();
    this.calmEraser();
    this.eraser.hidden = this.below.hidden = true;
    this.note("");
    this.write("");
    this.hold("assistant");
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

  // --- the log

  /** The person's own message, at once; `item.node` shows what became of it. */
  own(item) {
    this.dropOptions();
    this.eraser.hidden = false;
    const state = make("p", "at");
    item.state = state;
    this.put(make("div", "m person", this.byline("you"), bubble(item.text), state), true);
    this.progress(item, "sending");
  }

  /** sending, sent or notSent. */
  progress(item, key) {
    item.state.textContent = "";
    const word = this.say(make("span", key === "notSent" ? "bad" : ""), key);
    if (key === "sent") item.state.append(make("span", "", clock(Date.now(), this.language)), "·");
    item.state.append(word);
    if (key === "notSent") item.state.append(this.say(button("", () => this.act.retry(item)), "tryAgain"));
  }

  message(data) {
    const author = ["assistant", "responder"].includes(data.author) ? data.author : "system";
    const box = make("div", "m " + author, this.byline(author), bubble(data.text, data.lang, data.dir));
    if ((data.cards || []).length) box.append(this.cards(data));
    if ((data.options || []).length) {
      this.dropOptions();
      box.append(this.choices(data));
    }
    box.append(make("p", "at", clock(toMilliseconds(data.at), this.language)));
    this.put(box, this.atEnd());
  }

  byline(author) {
    return this.say(make("p", "by"), author);
  }

  choices(data) {
    const group = make("div", "options");
    group.setAttribute("role", "group");
    this.say(group, "choose", "aria-label");
    for (const option of data.options) {
      const choose = button("", () => this.chosen(String(option.label)));
      choose.textContent = plain(option.label);
      choose.dir = "auto";
      if (data.lang) choose.lang = data.lang;
      group.append(choose);
    }
    this.offered = group;
    return group;
  }

  chosen(label) {
    // The pressed button goes away: keep the focus near.
    this.focusNear();
    this.act.send(label);
  }

  /** To the composer; on a phone to the messages, since its keyboard would cover what is to be read. */
  focusNear() {
    if (window.matchMedia("(hover: hover)").matches) this.field.focus();
    else this.log.focus();
  }

  /** Buttons answer the latest question only: an old one must not be taken for an answer to a new one. */
  dropOptions() {
    if (this.offered) this.offered.remove();
    this.offered = null;
  }

  cards(data) {
    const list = make("ul", "cards");
    for (const card of data.cards) list.append(this.card(card, data));
    return list;
  }

  card(card, data) {
    const name = auto(make("h3", "", plain(card.name)), data.lang);
    const box = make("li", "card", name);
    for (const text of [card.note, card.address]) {
      if (text) box.append(auto(make("p", "", plain(text)), data.lang));
    }
    const reach = make("div", "reach");
    if (dialable(card.phone)) reach.append(this.link("call", "tel:", card.phone, card.name));
    if (dialable(card.text_number)) reach.append(this.link("text", "sms:", card.text_number, card.name));
    if (reach.firstChild) box.append(reach);
    const checked = day(card.assured, this.language);
    if (checked) box.append(this.say(make("p", "soft"), "checked", undefined, { date: checked }));
    return box;
  }

  link(key, scheme, number) {
    const link = make("a", "", this.say(make("span"), key), ltr(plain(number)));
    link.href = scheme + dialable(number);
    link.rel = "noreferrer";
    return link;
  }

  /** A line between messages: a person joined, the chat ended. */
  between(key) {
    this.put(this.say(make("p", "line"), key), this.atEnd());
  }

  put(node, stick) {
    this.log.append(node);
    if (stick) this.toEnd();
    else this.below.hidden = false;
  }

  atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.below.hidden = true;
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
