import { plainLines } from './plain-lines.ts';

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
