/** What a message shows of a name, in characters. */
const longest = 60;

/** A name that a file gives, as code that it cannot break out of. */
export function codeWords(name: string): string {
  // What a template puts in is not known.
  const plain = name
    .replace(/§+/g, '…')
    .replace(/[^\w.:/@ …-]/g, '')
    .trim();
  return `\`${plain === '' ? '?' : plain.slice(0, longest)}\``;
}
