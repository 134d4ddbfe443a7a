interface Level {
  readonly kind: string;
  readonly upper?: Level;
  readonly members: Set<string>;
}

export function outermost(level: Level): Level {
  let at = level;
  while (at.kind !== 'function' && at.kind !== 'module') { // expect: endless-loop
  }
  return at;
}

export function holderOf(level: Level | undefined, name: string): Level | undefined {
  let at = level;
  while (at) { // expect: endless-loop
    if (at.members.has(name)) return at;
  }
  return undefined;
}

export function depthOf(level: Level, top: Level): number {
  let depth = 0;
  let at: Level | undefined = level;
  while (at !== undefined && at !== top) { // expect: endless-loop
    depth += 1;
  }
  return depth;
}

export function markedIn(level: Level): Level | undefined {
  let at: Level | undefined = level;
  while (at) { // expect: endless-loop
    if (at.kind === 'marked') {
      break;
    }
  }
  return at;
}

export function pairsOf(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  let at = 0;
  while (at < text.length) { // expect: endless-loop
    const equals = text.indexOf('=', at);
    if (equals === -1) break;
    let end = text.indexOf(';', at);
    if (end === -1) end = text.length;
    if (equals > end) {
      at = end + 1;
      continue;
    }
    pairs[text.slice(at, equals).trim()] = text.slice(equals + 1, end).trim();
  }
  return pairs;
}

export function unescaped(bytes: Uint8Array): number[] {
  const out: number[] = [];
  let at = 0;
  while (at < bytes.length) { // expect: endless-loop
    const byte = bytes[at];
    if (byte !== 0x25) {
      out.push(byte ?? 0);
    } else {
      out.push(bytes[at + 1] ?? 0);
      at += 3;
    }
  }
  return out;
}

export async function send(bytes: Uint8Array, put: (part: Uint8Array) => Promise<void>): Promise<number> {
  let at = 0;
  let count = 0;
  while (at < bytes.byteLength) { // expect: endless-loop
    await put(bytes.slice(at, at + 1024));
    count += 1;
  }
  return count;
}

export function padded(word: string): string {
  while (word.length < 3) { // expect: endless-loop
  }
  return word;
}
