// The messages. Everything a person or the server wrote is put in with textContent: it cannot become markup.

class Talk extends Labels {
  buildLog() {
    this.intro = make("div", "intro", this.say(make("p"), "welcome"), this.watched());
    const log = make("div", "log", this.intro);
    log.setAttribute("role", "log");
    log.setAttribute("aria-live", "polite");
    // New messages are news; the same ones in the words of another language are not.
    log.setAttribute("aria-relevant", "additions");
    log.tabIndex = 0;
    this.say(log, "messages", "aria-label");
    log.addEventListener("scroll", () => this.atEnd() && (this.below.hidden = true), { passive: true });
    return log;
  }

  /** For so many milliseconds, nothing that changes among the messages is read out. */
  unsaid(milliseconds) {
    const until = Date.now() + milliseconds;
    if (until < (this.unsaidUntil || 0)) return;
    this.unsaidUntil = until;
    this.log.setAttribute("aria-live", "off");
    clearTimeout(this.unsaidTimer);
    this.unsaidTimer = setTimeout(() => this.log.setAttribute("aria-live", "polite"), milliseconds);
  }

  watched() {
    const keys = this.say(make("span", "keys"), "keys");
    return make("p", "", this.say(make("span"), "watched"), " ", keys);
  }

  /** The person's own message, at once; `item.state` shows what became of it. */
  own(item) {
    this.dropOptions();
    this.going(true);
    item.state = make("p", "at");
    this.put(make("div", "m person", this.byline("you"), bubble(item.text), item.state), true);
    this.progress(item, "sending");
  }

  /** The person's own message as the hotline has it: written on the page before this one. */
  echo(data) {
    this.dropOptions();
    this.going(true);
    this.put(make("div", "m person", this.byline("you"), bubble(data.text), this.time(data.at)), true);
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
    box.append(this.time(data.at));
    this.put(box, this.atEnd());
  }

  time(at) {
    return make("p", "at", clock(toMilliseconds(at), this.language));
  }

  byline(author) {
    return this.say(make("p", "by"), author);
  }

  choices(data) {
    const group = this.group("choose");
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

  group(key) {
    const group = make("div", "options");
    group.setAttribute("role", "group");
    return this.say(group, key, "aria-label");
  }

  chosen(label) {
    // The pressed button goes away: keep the focus near.
    this.focusNear();
    this.act.send(label);
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
    name.id = "card" + (this.counted = (this.counted || 0) + 1);
    const box = make("li", "card", name);
    for (const text of [card.note, card.address]) {
      if (text) box.append(auto(make("p", "", plain(text)), data.lang));
    }
    const reach = make("div", "reach");
    if (dialable(card.phone)) reach.append(this.link("call", "tel:", card.phone));
    if (dialable(card.text_number)) reach.append(this.link("text", "sms:", card.text_number));
    // The hotline says where a place is only if everybody may know it.
    const map = onMap(card.address);
    if (map) reach.append(this.directions(map, name.id));
    if (reach.firstChild) box.append(reach);
    if (map) box.append(this.say(make("p", "soft"), "mapNote"));
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

  /** To the device's own map: no site hears of it, and nothing is asked for before the tap. */
  directions(map, described) {
    const link = this.say(make("a"), "directions");
    link.href = map;
    link.rel = "noreferrer";
    link.setAttribute("aria-describedby", described);
    return link;
  }

  /** A line between messages: a person joined, the chat ended. */
  between(key) {
    this.put(this.say(make("p", "line"), key), this.atEnd());
  }

  /** Did this help? Three buttons, once, and nobody is told who pressed. */
  ask() {
    if (this.asked) return;
    this.asked = make("div", "asked", this.say(make("p"), "helped"));
    const group = this.group("helped");
    for (const answer of ["yes", "some", "no"]) {
      group.append(this.say(button("", () => this.act.helped(answer)), answer));
    }
    this.asked.append(group);
    this.put(this.asked, this.atEnd());
  }

  /** The question goes; `key` is said in its place. */
  answered(key) {
    if (!this.asked) return;
    this.asked.remove();
    this.asked = null;
    if (key) this.between(key);
    this.focusNear();
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
}
