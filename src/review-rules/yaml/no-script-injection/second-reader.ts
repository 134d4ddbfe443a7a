import type { Injection } from './injection.ts';

/** What starts a second round of reading a text as code. A variable of a shell does no harm in the first. */
const secondShell =
  /(?:^|[\s;&|(])(?:eval\s|(?:ba|da|z|k)?sh\s+(?:-[a-z]+\s+)*-[a-z]*c\s|ssh\s(?!-(?:keygen|V)\b)[^"'|;&]*(?=["']))/g;
/** The same by another language: what stands in its quotes may end them. */
const interpreter =
  /(?:^|[\s;&|(])(?:python[\d.]*\s+(?:-\w\s+)*-c|node\s+(?:-e|-p|--eval|--print)|perl\s+(?:-\w+\s+)*-\w*e|ruby\s+-e|php\s+-r)\s/g;
/** What is written out is code for the shell that reads it. */
const piped =
  /(?:^|[\s;&|(])(?:echo|printf)\s(?<words>(?:[^|;&"'\n]|"[^"\n]*"|'[^'\n]*'){1,500})\|\s*(?:sudo\s+)?(?:ba|da|z|k)?sh(?=\s*(?:$|[;&|)]|-s?(?:\s|$)))/;
const variable = /\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g;

/**
 * Variables with a text of outsiders in the lines of a script that a second shell or another language reads as code.
 * @param sourceOf Where the value of a variable comes from. undefined: no outsider writes it.
 */
export function* readTwice(
  script: string,
  offset: number,
  sourceOf: (variable: string) => string | undefined,
): Generator<Omit<Injection, 'confidence'>, void> {
  const copies = new Map<string, string | undefined>();
  const sourceNow = (name: string): string | undefined =>
    copies.has(name) ? copies.get(name) : sourceOf(name);
  for (const line of script.matchAll(/[^\r\n]+/g)) {
    const found = inLine(line[0], offset + line.index, sourceNow);
    if (found !== undefined) yield found;
    const [, checked] = comparison.exec(line[0]) ?? [];
    if (checked !== undefined) copies.set(checked, undefined);
    const [, name, bare, braced] = copy.exec(line[0]) ?? [];
    if (name !== undefined) copies.set(name, sourceNow(bare ?? braced ?? ''));
  }
}

/** `TITLE="$CI_MERGE_REQUEST_TITLE"`, perhaps with some more text; what a command or a pattern makes of it is not known. */
const copy =
  /^[ \t]*["']?(?:(?:export|local|readonly)[ \t]+)?([A-Za-z_]\w*)=(?:"?[^"'$`]{0,200}\$(?:(\w+)|\{(\w+)\})[^"'$`]{0,200}"?["']?\s*$)?/;

/** `[[ "$TITLE" =~ ^[a-z]+$ ]]`: what goes on is of that form. */
const comparison = /\[\[[^\n]{0,200}\$\{?(\w+)\}?"?[ \t]+=~/;

function inLine(
  line: string,
  offset: number,
  sourceOf: (variable: string) => string | undefined,
): Omit<Injection, 'confidence'> | undefined {
  if (line.trimStart().startsWith('#')) return undefined;
  for (const { from, start, end, runner } of readingsIn(line)) {
    const quotes = new QuoteReader(line, start);
    for (const match of line.slice(from, end).matchAll(variable)) {
      const place = from + match.index;
      const source = sourceOf(match[1] ?? match[2] ?? '');
      // In single quotes it is the second shell that looks the variable up, as a value.
      if (source === undefined || quotes.at(place) === "'" || line[place - 1] === '\\') continue;
      const range = { start: offset + place, end: offset + place + match[0].length };
      return { range, source, runner };
    }
  }
  return undefined;
}

/** What part of a line is read once more. */
interface SecondReading {
  readonly from: number;
  /** Where its own words begin, and with them quotes that count. */
  readonly start: number;
  readonly end: number;
  readonly runner: Injection['runner'];
}

function* readingsIn(line: string): Generator<SecondReading, void> {
  const shells = [...line.matchAll(secondShell)];
  const codes = shells.length === 0 ? [...line.matchAll(interpreter)] : shells;
  const runner = shells.length === 0 ? 'interpreter' : 'second-shell';
  let before = 0;
  for (const { index, 0: opening } of codes) {
    if (index < before) continue;
    const start = index + opening.length;
    before = endOfCode(line, start, !/\b(?:eval|ssh)\s/.test(opening));
    yield { from: index, start, end: before, runner };
  }
  const match = codes.length === 0 && line.includes('|') ? piped.exec(line) : null;
  if (match === null) return;
  const end = match.index + match[0].indexOf('|', 1 + (match.groups?.['words'] ?? '').length);
  yield { from: match.index, start: match.index, end, runner: 'second-shell' };
}

/** Behind the command; of `sh -c` and the like behind the first word, for the others are values. */
function endOfCode(line: string, start: number, isOneWord: boolean): number {
  let quote = '';
  for (let at = start; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === quote) quote = '';
    else if (quote !== '') continue;
    else if (character === '"' || character === "'") quote = character;
    else if (/[;&|]/.test(character) || (isOneWord && at > start && /\s/.test(character))) return at;
  }
  return line.length;
}

/** Tells in which quotes a place of a line is; to be asked from left to right, so that a line is read once. */
class QuoteReader {
  readonly #line: string;
  #place: number;
  #quote = '';

  constructor(line: string, place: number) {
    this.#line = line;
    this.#place = place;
  }

  at(place: number): string {
    for (; this.#place < place; this.#place += 1) {
      const character = this.#line[this.#place] ?? '';
      if (character === this.#quote) this.#quote = '';
      else if (this.#quote === '' && (character === '"' || character === "'")) this.#quote = character;
    }
    return this.#quote;
  }
}
