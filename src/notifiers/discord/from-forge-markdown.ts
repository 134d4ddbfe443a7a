import { codeSpan, unfenced } from './markdown.ts';

/**
 * Answers are written as comments of the forges: Markdown with tables, folds and character references, which Discord
 * does not know. What was made inert there stays so here: back-slashes mean the same, references become signs with one.
 */
export function fromForgeMarkdown(text: string): string {
  const lines: string[] = [];
  let fence = '';
  for (const line of text.replace(/<!--[^]*?-->/g, '').split('\n')) {
    const [run = ''] = /^`{3,}/.exec(line) ?? [];
    if (fence !== '') {
      lines.push(line === fence ? '```' : unfenced(line));
      if (line === fence) fence = '';
    } else if (run === '') lines.push(...rowOfTable(withoutTags(line)));
    else {
      fence = run;
      lines.push(`\`\`\`${line.slice(run.length)}`);
    }
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutTags(line: string): string {
  return line
    .replace(/<code>(.*?)<\/code>/g, (_, code: string) => codeSpan(decoded(code)))
    .replace(/<summary>(.*?)<\/summary>/g, '**$1**')
    .replace(/<\/?(?:details|sub|sup|br)\b[^>]*>/g, '');
}

/** A row becomes a line; the one below the titles goes. */
function rowOfTable(line: string): readonly string[] {
  if (!/^\|.*\|$/.test(line)) return [references(line)];
  if (/^[|\s:-]+$/.test(line)) return [];
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return [`- ${references(filled.join(': '))}`];
}

/** Outside of code spans, where they mean nothing. */
function references(line: string): string {
  return line
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(reference, (_, name: string) => escaped(signOf(name))),
    )
    .join('');
}

const reference = /&(#\d{1,7}|lt|gt|amp|quot);/g;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decoded(code: string): string {
  return code.replace(reference, (_, name: string) => signOf(name));
}

function signOf(name: string): string {
  const point = Number(name.slice(1));
  return named[name] ?? (point <= 0x10_ff_ff ? String.fromCodePoint(point) : '');
}

function escaped(sign: string): string {
  return /^[!-/:-@[-`{-~]$/.test(sign) ? `\\${sign}` : sign;
}
