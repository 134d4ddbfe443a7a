import { redactSecrets } from '../domain/redact.ts';
import { redactWords } from '../domain/redact-words.ts';

/**
 * Texts of a review quote the change, whose author may want them to be more than a quotation: a mention, a reference,
 * a link, HTML, a marker of ours, a command to the forge. What these functions return is none of that.
 */

/** Zero width space: parts what a forge would otherwise read as one word. */
const gap = '&#8203;';

/** What Markdown acts upon; what GitHub and GitLab read as a mention, a reference, an address or a formula. */
const active = /[&<>$\\`*_[\]~|#@!%^]|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/** What must follow for these to be a mention, an address, or a reference. */
const beginnings: Readonly<Record<string, RegExp>> = {
  '@': /^/,
  ':': /\//,
  ...Object.fromEntries(['#', '!', '&', '$'].map((sign) => [sign, /\d/])),
  ...Object.fromEntries(['~', '%', '^'].map((sign) => [sign, /[\w"']/])),
};

/** A sentence, in which code stands between back-ticks, on one line. */
export function prose(text: string): string {
  return inMarkdown(redactSecrets(text));
}

/** The same of what a rule says: see `redactWords`. */
export function ruleWords(text: string): string {
  return inMarkdown(redactWords(text));
}

function inMarkdown(text: string): string {
  const parts = oneLine(text).split(/`([^`]+)`/);
  // Code that holds nothing must not join what stands around it into an address.
  const shown = parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) || gap : inert(part)));
  const line = shown.join('');
  // At the start of a line these begin a list or a heading, and on GitLab a command.
  return line.replace(/^[-+=/]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

function inert(text: string): string {
  return text.replace(active, (found, offset: number) => {
    const next = text[offset + found.length] ?? '';
    const shown = entities[found] ?? (/^[\\`*_[\]~|#]$/.test(found) ? `\\${found}` : found);
    const begins = found.length > 1 || (beginnings[found]?.test(next) ?? false);
    return begins ? shown + gap : shown;
  });
}

/** Code inside a line, also inside a cell of a table. */
export function codeSpan(code: string): string {
  const line = oneLine(code);
  if (line === '') return '';
  if (!/[`|\\]|<!--/.test(line)) return `\`${line}\``;
  const escaped = line.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
  return `<code>${escaped}</code>`;
}

/** Characters of a command that is named in a sentence. */
const longestCommand = 100;

/** A command of the operator: its settings are no secrets, but he may have written one into it. */
export function commandSpan(command: string): string {
  return codeSpan(clip(redactSecrets(command), longestCommand));
}

/** Code in lines of its own. A longer run of back-ticks than any in it ends it. */
export function fenced(info: string, code: string): string {
  const runs = Array.from(code.matchAll(/`+/g), ([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, Math.max(0, ...runs) + 1));
  return `${fence}${info}\n${code}\n${fence}`;
}

/**
 * A fence is read by more than one reader: the forge looks for our markers in what we post, and older GitLabs end a
 * fence at the first three back-ticks when they look for commands.
 */
export function canBeFenced(code: string): boolean {
  return !/<!--\s*autoglm/i.test(code) && !(code.includes('```') && /^\s*\/\w/m.test(code));
}

/** The text or its beginning. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Without line ends, and without what makes a reader see another order than there is. */
function oneLine(text: string): string {
  return text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
