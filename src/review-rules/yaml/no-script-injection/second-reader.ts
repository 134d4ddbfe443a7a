import type { Injection } from './injection.ts';

/** What starts a second round of reading a text as code. A variable of a shell does no harm in the first. */
const secondShell =
  /(?:^|[\s;&|(])(?:eval\s|(?:ba|da|z|k)?sh\s+(?:-[a-z]+\s+)*-[a-z]*c\s|ssh\s(?!-(?:keygen|V)\b)[^"'|;&]*(?=["']))/g;
/** The same by another language: what stands in its quotes may end them. */
const interpreter =
  /(?:^|[\s;&|(])(?:python[\d.]*\s+(?:-\w\s+)*-c|node\s+(?:-e|-p|--eval|--print)|perl\s+(?:-\w+\s+)*-\w*e|ruby\s+-e|php\s+-r)\s/g;
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
  for (const line of script.matchAll(/[^\r\n]+/g)) {
    const found = inLine(line[0], offset + line.index, sourceOf);
    if (found !== undefined) yield found;
  }
}

function inLine(
  line: string,
  offset: number,
  sourceOf: (variable: string) => string | undefined,
): Omit<Injection, 'confidence'> | undefined {
  const [shell] = line.matchAll(secondShell);
  const [start] = shell === undefined ? line.matchAll(interpreter) : [shell];
  if (start === undefined || line.trimStart().startsWith('#')) return undefined;
  const quotes = new QuoteReader(line, start.index + start[0].length);
  for (const match of line.matchAll(variable)) {
    if (match.index < start.index) continue;
    const source = sourceOf(match[1] ?? match[2] ?? '');
    // In single quotes it is the second shell that looks the variable up, as a value.
    if (source === undefined || quotes.at(match.index) === "'" || line[match.index - 1] === '\\') continue;
    const from = offset + match.index;
    const runner = shell === undefined ? 'interpreter' : 'second-shell';
    return { range: { start: from, end: from + match[0].length }, source, runner };
  }
  return undefined;
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
