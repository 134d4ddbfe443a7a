import { lastIndexWhere } from '../domain/last-index-where.ts';
import type { Line, LineIndex, Offset } from '../domain/text-position.ts';
import type { Comment } from '../languages/language.ts';
import { splitReason } from './suppression-comment.ts';

/** A comment by which the author told another linter that the code is meant. */
export interface ForeignComment {
  /** The whole comment in one line: it says which linter and rules, and sometimes why. */
  readonly text: string;
  readonly first: Line;
  readonly last: Line;
}

/** From this place on a rule is off by the comment; without a comment it is on again. */
interface Switch {
  readonly at: Offset;
  readonly off: ForeignComment | undefined;
}

/** The linters whose comments are read: ESLint's words, which oxlint took over. */
const words = /^\s*(?:es|ox)lint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^]*)$/;
/** A configuration comment holds for the whole file, wherever it stands: `eslint no-empty: 0, no-alert: "off"`. */
const configuration = /^\s*eslint\s([^]*)$/;
const ruleOff = /(?<=^|[,\s])["']?([\w@/-]+)["']?\s*:\s*\[?\s*["']?(?:0|off)\b/g;
const everyRule = '*';

/** What the comments of one file switch off, by the last part of the other linter's rule name. */
export class ForeignSuppressions {
  readonly #inFile = new Map<string, ForeignComment>();
  readonly #onLine = new Map<Line, Map<string, ForeignComment>>();
  readonly #switches = new Map<string, Switch[]>();
  readonly #lines: LineIndex;

  constructor(comments: readonly Comment[], lines: LineIndex, text: string) {
    this.#lines = lines;
    for (const comment of comments) {
      // ESLint reads these words in `/* … */` (and `<!-- … -->` of a template) only, and the ones for a line in `// …` too.
      const sign = text[comment.range.start + 1];
      const isBlock = sign === '*' || sign === '!';
      const match = words.exec(comment.text);
      if (match !== null) this.#addDirective(comment, match[1] ?? '', match[2] ?? '', isBlock);
      else if (isBlock) this.#addConfiguration(comment);
    }
  }

  /** The comment that switches one of these rules off for a report that starts at this place. */
  find(rules: readonly string[], at: Offset): ForeignComment | undefined {
    if (rules.length === 0) return undefined;
    const onLine = this.#onLine.get(this.#lines.lineAt(at));
    for (const rule of rules) {
      const comment =
        onLine?.get(rule) ?? onLine?.get(everyRule) ?? this.#inFile.get(rule) ?? this.#switchedOff(rule, at);
      if (comment !== undefined) return comment;
    }
    return undefined;
  }

  #switchedOff(rule: string, at: Offset): ForeignComment | undefined {
    const own = lastBefore(this.#switches.get(rule), at);
    const general = lastBefore(this.#switches.get(everyRule), at);
    return (own?.at ?? -1) > (general?.at ?? -1) ? own?.off : general?.off;
  }

  #addDirective(comment: Comment, word: string, rest: string, isBlock: boolean): void {
    const names = namesIn(splitReason(rest)[0]);
    const foreign = this.#describe(comment);
    if (word === 'disable-line') this.#addToLine(foreign.first, names, foreign);
    else if (word === 'disable-next-line') this.#addToLine(foreign.last + 1, names, foreign);
    else if (isBlock) {
      const off = word === 'disable' ? foreign : undefined;
      for (const name of names) append(this.#switches, name, { at: comment.range.start, off });
    }
  }

  #addToLine(line: Line, names: readonly string[], comment: ForeignComment): void {
    const onLine = this.#onLine.get(line) ?? new Map<string, ForeignComment>();
    for (const name of names) onLine.set(name, comment);
    this.#onLine.set(line, onLine);
  }

  #addConfiguration(comment: Comment): void {
    const match = configuration.exec(comment.text);
    if (match === null) return;
    for (const [, name = ''] of splitReason(match[1] ?? '')[0].matchAll(ruleOff))
      this.#inFile.set(lastPart(name), this.#describe(comment));
  }

  #describe({ text, range }: Comment): ForeignComment {
    return { text: text.replace(/\s+/g, ' ').trim(), ...this.#lines.linesOf(range) };
  }
}

/** No name means every rule. */
function namesIn(text: string): readonly string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  return names.length === 0 ? [everyRule] : names.map(lastPart);
}

/** Plugins go by many prefixes (`@typescript-eslint/`, `ts/`): the rule's own name stays. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function append(switches: Map<string, Switch[]>, name: string, one: Switch): void {
  const known = switches.get(name);
  if (known === undefined) switches.set(name, [one]);
  else known.push(one);
}

/** The switches stand in the order of the file. */
function lastBefore(switches: readonly Switch[] | undefined, at: Offset): Switch | undefined {
  return switches?.[lastIndexWhere(switches, (one) => one.at <= at)];
}
