import { redactSecrets } from '../../domain/redact.ts';
import { redactWords } from '../../domain/redact-words.ts';

/**
 * Texts quote the change, whose author may want them to be more than a quotation: a mention, a link, a heading, an
 * emoji. What these functions return is none of that. https://discord.com/developers/docs/reference#message-formatting
 */

/** Zero width space: parts what Discord would otherwise read as one word. */
const gap = '\u200B';

/** A sentence in which code stands between back-ticks, on one line, in as many characters as there are. */
export function prose(text: string, most: number): string {
  return inMarkdown(redactSecrets(text), most);
}

/** The same of what a rule says: see `redactWords`. */
export function ruleWords(text: string, most: number): string {
  return inMarkdown(redactWords(text), most);
}

function inMarkdown(text: string, most: number): string {
  const parts = oneLine(text).split(/`([^`]+)`/);
  const pieces = parts.flatMap((part, index) =>
    index % 2 === 1 ? [codeSpan(part)] : Array.from(part, inert),
  );
  return join(pieces, most);
}

/** Without back-ticks, for where Discord reads no Markdown: names of threads, labels, footers. */
export function plain(text: string, most: number): string {
  return join(Array.from(oneLine(redactSecrets(text)).replaceAll('`', '')), most);
}

/** Whole pieces only: half an escape is none. */
function join(pieces: readonly string[], most: number): string {
  const all = pieces.join('');
  if (all.length <= most) return all;
  let text = '';
  for (const piece of pieces) {
    if (text.length + piece.length > most - 1) break;
    text += piece;
  }
  return `${text}…`;
}

/** Without these there is no mark-up, no mention (they stand between `<` and `>`), and no address. */
function inert(sign: string): string {
  if (sign === '@') return `@${gap}`;
  return /^[\\*_~`|[\]()<>#:+-]$/.test(sign) ? `\\${sign}` : sign;
}

export function codeSpan(code: string): string {
  const line = oneLine(code).replaceAll('`', 'ˋ');
  return line === '' ? '' : `\`${line}\``;
}

/** Characters of an address, as it is written into a link; a longer one would take the room of the words. */
const longestAddress = 600;

/** A link where the address is one; otherwise the words alone. */
export function link(words: string, url: string | undefined): string {
  const address = addressOf(url);
  return address === undefined ? words : `[${words}](${address})`;
}

/** As it may stand in a link and in an embed; undefined: it leads nowhere. */
export function addressOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  const address = parsed.href.replace(/[()<>\\*_~|`\s]/g, escapeInUrl);
  return address.length > longestAddress ? undefined : address;
}

function escapeInUrl(sign: string): string {
  const { length } = encodeURIComponent(sign);
  return length === 1 ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign);
}

/** Code for between fences: three back-ticks in it would end it, for Discord knows no longer ones. */
export function unfenced(code: string): string {
  return code.replaceAll('```', `\`${gap}\`${gap}\``);
}

/** Without line ends, and without what makes a reader see another order than there is. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
