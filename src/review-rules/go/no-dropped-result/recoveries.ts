import type { Offset } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** Characters of a deferred function that are read: those inside of each other would be read again and again. */
const longest = 1_000;

/** Functions that catch what panics in them. They are looked for when somebody asks first. */
export class Recoveries {
  readonly #file: GoFile;
  #first: ReadonlyMap<GoNode, Offset> | undefined;

  constructor(file: GoFile) {
    this.#file = file;
  }

  /** Is a panic of the statement caught in its own function? */
  catch(statement: GoNode): boolean {
    const around = functionAround(statement);
    if (around === undefined) return false;
    const first = (this.#first ??= this.#search()).get(around);
    return first !== undefined && first < statement.start;
  }

  #search(): ReadonlyMap<GoNode, Offset> {
    const found = new Map<GoNode, Offset>();
    const { tree, text } = this.#file;
    if (!text.includes('recover()')) return found;
    for (const deferred of tree.nodesOf('defer_statement')) {
      const { start, end } = deferred;
      if (!text.slice(start, Math.min(end, start + longest)).includes('recover()')) continue;
      const around = functionAround(deferred);
      if (around !== undefined && !found.has(around)) found.set(around, start);
    }
    return found;
  }
}
