import { LineIndex } from '../../../domain/text-position.ts';
import type { Line, Offset } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';

const reason =
  /nolint|nosec|lint:ignore|errcheck|ignor|best[ -]?effort|don'?t care|doesn'?t matter|purpose|deliberate|intentional|(?:never|can(?:not|'t)) (?:fail|return|error)|always nil|safe to|check for (?:an |the )?err/i;

/** Comments that say why an error is let go. They are looked for when somebody asks first. */
export class StatedReasons {
  readonly #file: GoFile;
  #lines: LineIndex | undefined;
  #stated: ReadonlySet<Line> | undefined;

  constructor(file: GoFile) {
    this.#file = file;
  }

  /** On the line of the place, or on the one above. */
  isStatedAt(offset: Offset): boolean {
    const line = this.lineAt(offset);
    const stated = (this.#stated ??= this.#search());
    return stated.has(line) || stated.has(line - 1);
  }

  lineAt(offset: Offset): Line {
    this.#lines ??= new LineIndex(this.#file.text);
    return this.#lines.lineAt(offset);
  }

  #search(): ReadonlySet<Line> {
    const found = this.#file.tree.comments.filter(({ text }) => reason.test(text));
    return new Set(found.map(({ range }) => this.lineAt(range.end)));
  }
}
