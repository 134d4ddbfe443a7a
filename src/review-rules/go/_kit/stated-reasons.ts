import { LineIndex } from '../../../domain/text-position.ts';
import type { Line, Offset } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from './functions.ts';

const reason =
  /nolint|nosec|lint:ignore|errcheck|ignor|best[ -]?effort|don'?t care|doesn'?t matter|purpose|deliberate|intentional|(?:never|can(?:not|'t)) (?:fail|return|error)|can only (?:fail|return|error)|error (?:is|will) not (?:be )?(?:returned|reported)|always nil|safe to|check for (?:an |the )?err|no error (?:check|handling)|in case of (?:an? )?(?:incorrect|invalid|bad|broken)|without (?:checking|error)|skip(?:s|ping)? (?:the )?err/i;

/** Characters of the end of a line that a reason may begin in. */
const longest = 100;

/** Comments that say why an error is let go. They are looked for when somebody asks first. */
export class StatedReasons {
  readonly #file: GoFile;
  #lines: LineIndex | undefined;
  #stated: ReadonlySet<Line> | undefined;

  constructor(file: GoFile) {
    this.#file = file;
  }

  /** As below, or in the comment of the function of the file that the place stands in. */
  isStatedAround(node: GoNode): boolean {
    if (this.isStatedAt(node.start)) return true;
    const around = declarationAround(node);
    return around !== undefined && this.isStatedAt(around.start);
  }

  /** On the line of the place, on the one above, or above the line that begins the block which begins with it. */
  isStatedAt(offset: Offset): boolean {
    const line = this.lineAt(offset);
    const stated = (this.#stated ??= this.#search());
    if (stated.has(line) || stated.has(line - 1)) return true;
    return (
      stated.has(line - 2) &&
      this.#lines
        ?.textOf(line - 1)
        .trimEnd()
        .endsWith('{') === true
    );
  }

  lineAt(offset: Offset): Line {
    this.#lines ??= new LineIndex(this.#file.text);
    return this.#lines.lineAt(offset);
  }

  #isAlone(line: Line): boolean {
    return this.#lines?.textOf(line).trimStart().startsWith('//') === true;
  }

  #search(): ReadonlySet<Line> {
    const found = new Set<Line>();
    let before = { text: '', line: -1 };
    for (const { text, range } of this.#file.tree.comments) {
      const line = this.lineAt(range.end);
      // Lines of comment below each other are one.
      const isBelow = before.line === line - 1 && this.lineAt(range.start) === line && this.#isAlone(line);
      const goesOn = isBelow && found.has(line - 1);
      const whole = isBelow ? `${before.text.slice(-longest).trimEnd()} ${text.trimStart()}` : text;
      if (goesOn || reason.test(whole)) found.add(line);
      before = { text, line };
    }
    return found;
  }
}
