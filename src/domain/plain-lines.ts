/** To the very end, which a dot does not reach in a line with a lone CR: looking for it again and again takes long. */
const fence = /^ {0,3}(`{3,}|~{3,})([^]*)/;

/** The lines that a reader sees as plain words. A line of four spaces or a tab before it is code, one with `>` a quote. */
export function plainLines(text: string): readonly string[] {
  const lines: string[] = [];
  let end: RegExp | undefined;
  let isHidden = false;
  for (const line of text.split(/\r?\n/)) {
    if (end !== undefined) {
      if (end.test(line)) end = undefined;
      continue;
    }
    const shown = withoutComments(line, isHidden);
    isHidden = shown.isOpen;
    end = endOfBlock(shown.text);
    if (end === undefined && !/^(?: {4}|\t| {0,3}>)/.test(shown.text)) lines.push(shown.text);
  }
  return lines;
}

/** What ends the block of code that begins with this line; undefined: none begins. */
function endOfBlock(line: string): RegExp | undefined {
  const [, run = '', info = ''] = fence.exec(line) ?? [];
  // With a back-tick behind them, back-ticks are code inside a line.
  if (run !== '' && !(run.startsWith('`') && info.includes('`')))
    return new RegExp(`^ {0,3}${run[0] ?? ''}{${run.length},}\\s*$`);
  return /^ {0,3}<pre[\s>]/i.test(line) && !/<\/pre>/i.test(line) ? /<\/pre>/i : undefined;
}

/**
 * A line without its HTML comments. Each leaves a character that is not seen: what stands behind it does not start a line.
 * @param isHidden A comment of a line before is still open; one that is never closed hides the rest, as on the page.
 */
function withoutComments(
  line: string,
  isHidden: boolean,
): { readonly text: string; readonly isOpen: boolean } {
  const parts = (isHidden ? `<!--${line}` : line).split(/<!--[^]*?(?:-->|$)/);
  const opened = line.lastIndexOf('<!--');
  const closed = line.lastIndexOf('-->');
  return { text: parts.join('\u200B'), isOpen: closed < opened || (isHidden && closed === -1) };
}
