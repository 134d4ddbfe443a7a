import type { Finding } from '../domain/finding.ts';
import type { Line, LineIndex } from '../domain/text-position.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/** Comments by the rule they name and the lines they silence: a file may hold as many comments as findings. */
export class OwnSuppressions {
  readonly #ofLines = new Map<string, SuppressionComment>();
  readonly #fromHere = new Map<string, SuppressionComment[]>();

  /** In the order of the file: where several silence the same, the first one counts as used. */
  constructor(comments: Iterable<SuppressionComment>) {
    for (const comment of comments)
      for (const rule of comment.rules) {
        if (comment.reach === 'from-here') this.#addFromHere(rule, comment);
        else this.#addToLines(rule, comment);
      }
  }

  find({ origin, range }: Finding, lines: LineIndex): SuppressionComment | undefined {
    if (origin.kind !== 'rule') return undefined;
    const { rule } = origin;
    const line = lines.lineAt(range.start);
    const ofLine = this.#ofLines.get(keyOf(rule, line));
    const fromHere = this.#fromHere.get(rule)?.find(({ first, last }) => first <= line && line <= last);
    if (ofLine === undefined || fromHere === undefined) return ofLine ?? fromHere;
    return fromHere.range.start < ofLine.range.start ? fromHere : ofLine;
  }

  #addFromHere(rule: string, comment: SuppressionComment): void {
    const known = this.#fromHere.get(rule);
    if (known === undefined) this.#fromHere.set(rule, [comment]);
    else known.push(comment);
  }

  #addToLines(rule: string, comment: SuppressionComment): void {
    for (let line = comment.first; line <= comment.last; line += 1) {
      const key = keyOf(rule, line);
      if (!this.#ofLines.has(key)) this.#ofLines.set(key, comment);
    }
  }
}

function keyOf(rule: string, line: Line): string {
  return `${line} ${rule}`;
}
