"use strict";
// How many SMS segments a text takes (3GPP TS 23.038 and 23.040): 160 or 153 septets in the GSM
// alphabet, 70 or 67 UTF-16 units for everything else. The courier counts the same way in Python.
(() => {
  const basic = new Set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
  );
  const extended = new Set("^{}\\[~]|€\f");

  // What a reader sees as one character moves to the next segment whole; CR and LF are two.
  const seen = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const characters = (text) =>
    [...seen.segment(text)].flatMap(({ segment }) => (segment === "\r\n" ? ["\r", "\n"] : [segment]));
  const wide = (character) =>
    character.length <= 67 ? [character.length] : [...character].map((letter) => letter.length);

  const fill = (sizes, alone, each) => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= alone) return { segments: 1, units: total, room: alone - total };
    let segments = 1;
    let used = 0;
    for (const size of sizes) {
      if (used + size > each) {
        segments += 1;
        used = 0;
      }
      used += size;
    }
    return { segments, units: total, room: each - used };
  };

  window.lanternSegments = (text) => {
    const letters = [...text];
    const gsm = letters.every((letter) => basic.has(letter) || extended.has(letter));
    if (gsm) {
      const sizes = letters.map((letter) => (extended.has(letter) ? 2 : 1));
      return { encoding: "GSM-7", ...fill(sizes, 160, 153) };
    }
    return { encoding: "UCS-2", ...fill(characters(text).flatMap(wide), 70, 67) };
  };
})();
