// Sentences in their places. Everything that is said can be said again in another language.

class Labels {
  constructor(options) {
    this.options = options;
    this.labels = [];
    this.words = ENGLISH;
  }

  /** Put sentence `key` into `node` (or its `attribute`), now and whenever the language changes. */
  say(node, key, attribute, values) {
    const label = { node, key, attribute, values };
    this.labels = this.labels.filter((old) => old.node !== node || old.attribute !== attribute);
    this.labels.push(label);
    this.fill(label);
    return node;
  }

  fill({ node, key, attribute, values }) {
    let text = (key && this.words[key]) || "";
    for (const name of Object.keys(values || {})) text = text.replace("{" + name + "}", () => values[name]);
    if (attribute) node.setAttribute(attribute, text);
    else node.textContent = text;
  }

  /** Speak `language`: the way out at once, the rest as soon as its words are here. */
  async speak(language) {
    this.language = language;
    this.use(firstWords(language));
    const words = await wordsOf(this.options.base, language);
    if (words && this.language === language && this.words !== words) this.use(words);
  }

  use(words) {
    this.words = words;
    this.unsaid(500);
    this.w.lang = this.language;
    this.w.dir = isRightToLeft(this.language) ? "rtl" : "ltr";
    this.labels.forEach((label) => this.fill(label));
    const title = this.options.title || words.chat;
    this.title.textContent = this.launch.textContent = title;
    this.panel.setAttribute("aria-label", title);
  }
}
