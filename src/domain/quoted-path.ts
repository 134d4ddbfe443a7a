const escapedCharacters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Reads a name that git or GNU diff put in quotes because of its unusual characters; undefined when `text` does not
 * start with a quote, or the quotes are not closed.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath
 */
export function readQuoted(text: string): { readonly value: string; readonly rest: string } | undefined {
  if (!text.startsWith('"')) return undefined;
  let end = 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  if (end >= text.length) return undefined;
  return { value: unescape(text.slice(1, end)), rest: text.slice(end + 1) };
}

/** Octal escapes are the bytes of UTF-8, so only a run of them makes characters. */
function unescape(text: string): string {
  return text.replace(
    /((?:\\[0-3][0-7]{2})+)|\\([^])/g,
    (_, octals: string | undefined, character: string) =>
      octals === undefined ? (escapedCharacters[character] ?? character) : decodeOctals(octals),
  );
}

function decodeOctals(octals: string): string {
  const bytes = octals.slice(1).split('\\');
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 8)));
}
