/** The line that opens a here-document, with the word that ends it; `<<<` is a text of one line. */
const opening = /(?<!<)<<(?!<)-?[ \t]{0,9}(\\|["']?)([A-Za-z_]\w{0,60})["']?/;
/** What reads it as code, or files that are started later. */
const runs = /\b(?:(?:ba|da|z|k)?sh|python[\d.]*|perl|ruby|node|php|eval|source|xargs)\b|\/s?bin\//;

/** A script without the here-documents in it that are data for a file or a program: nothing of them runs. No character moves. */
export function withoutDocuments(script: string): string {
  if (!script.includes('<<')) return script;
  const lines = script.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, quote = '', word] = opening.exec(line) ?? [];
    if (word === undefined || line.trimStart().startsWith('#')) continue;
    let end = at + 1;
    while (end < lines.length && lines[end]?.trim() !== word) end += 1;
    // Without its end the rest of the script would be lost.
    if (end === lines.length) break;
    const body = lines.slice(at + 1, end);
    // A shell puts in what `$(…)` says unless the word is quoted.
    const isData = !runs.test(line) && (quote !== '' || !body.some((one) => /\$\(|`/.test(one)));
    if (isData) for (const [index, one] of body.entries()) lines[at + 1 + index] = ' '.repeat(one.length);
    at = end;
  }
  return lines.join('\n');
}
