// While very many chats are opened at once the hotline asks for a small computation: a second for a person,
// too dear for a flood.

/** A text whose hash after the challenge starts with enough zero bits; null where it cannot be computed. */
async function solve(challenge, bits) {
  if (!window.crypto || !crypto.subtle) return null;
  const encoder = new TextEncoder();
  for (let n = 0; ; n += 1) {
    const digest = await crypto.subtle.digest("SHA-256", encoder.encode(challenge + n));
    if (new DataView(digest).getUint32(0) >>> (32 - bits) === 0) return String(n);
  }
}
