/** A command as it was written below a change: `/autoglm fix 3f2a91c all`. */
export interface CommandText {
  /** In lower case; empty: only the bot was called. */
  readonly name: string;
  /** What follows the name, without white space around it. */
  readonly argument: string;
}

/** Commands that are heard in one comment; nobody needs more. */
const mostCommands = 10;

const slash = /^ {0,3}\/autoglm(?:\s+(\S.*))?$/i;
const mention = /^ {0,3}@([\w-]+)(?:\[bot\])?[,:]?(?:\s+(\S.*))?$/;
const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** Whether it is worth looking for commands in a text; says yes too often, never too seldom. */
export function mayHoldCommand(text: string): boolean {
  return /(?:^|\n) {0,3}(?:\/autoglm(?!\S)|@[\w-]+)/i.test(text);
}

/**
 * The commands of a comment, each at the start of a line. What is quoted, code, or hidden in an HTML comment is what
 * somebody shows, not what he wants.
 * @param botName What people write behind an `@` to speak to the bot.
 */
export function parseCommands(text: string, botName: string): readonly CommandText[] {
  return plainLines(text)
    .flatMap((line) => commandIn(line, botName) ?? [])
    .slice(0, mostCommands);
}

function commandIn(line: string, botName: string): CommandText | undefined {
  const bySlash = slash.exec(line);
  if (bySlash !== null) return toCommand(bySlash[1]);
  const [, name, rest] = mention.exec(line) ?? [];
  return name?.toLowerCase() === botName.toLowerCase() ? toCommand(rest) : undefined;
}

function toCommand(text = ''): CommandText {
  const [name = '', ...rest] = text.trim().split(/\s+/);
  return { name: name.toLowerCase(), argument: rest.join(' ') };
}

/** The lines that a reader sees as plain words. A line of four spaces or a tab before it is code, one with `>` a quote. */
function plainLines(text: string): readonly string[] {
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
  const parts = (isHidden ? `<!--${line}` : line).split(/<!--(?:.*?)(?:-->|$)/);
  const opened = line.lastIndexOf('<!--');
  const closed = line.lastIndexOf('-->');
  return { text: parts.join('\u200B'), isOpen: closed < opened || (isHidden && closed === -1) };
}
