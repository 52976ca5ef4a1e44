// Server-sent events, read by hand: the browser's own EventSource cannot carry a token in a header.

/** Reads text/event-stream as the HTML standard describes it, chunk by chunk. */
class Events {
  constructor(take) {
    this.take = take;
    this.rest = "";
    this.clear();
  }

  clear() {
    this.event = { type: "message", data: null, id: "" };
  }

  feed(chunk) {
    this.rest += chunk;
    // A lone CR at the end may be the first half of CRLF: leave it for the next chunk.
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop();
    for (const line of lines) this.line(line);
  }

  line(line) {
    if (line === "") {
      if (this.event.data !== null) this.take(this.event);
      return this.clear();
    }
    const colon = line.indexOf(":");
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") this.event.data = this.event.data === null ? value : this.event.data + "\n" + value;
    if (field === "event") this.event.type = value;
    if (field === "id") this.event.id = value;
    return undefined;
  }
}
