import type { Offset, Range } from '../../domain/text-position.ts';
import type { Surroundings } from '../language.ts';
import { ChildIndex } from './child-index.ts';
import { neighboursOf, normaliseRange, textOf } from './normalise.ts';
import type { Node } from './node.ts';
import { symbolPathIn } from './symbol-path.ts';

/** What is said of places in one tree. What was found on the way is kept: findings stand close together. */
export class Places {
  readonly #program: Node;
  /** Stands before the program's code, or after it. */
  readonly #beside: Node | undefined;
  readonly #index = new ChildIndex();
  readonly #texts = new Map<Node, string>();

  constructor(program: Node, beside?: Node) {
    this.#program = program;
    this.#beside = beside;
  }

  symbolPathAt(offset: Offset): readonly string[] {
    return symbolPathIn(this.#rootAt(offset), offset, this.#index);
  }

  normalise(range: Range): string {
    return normaliseRange(this.#rootAt(range.start), range, this.#index);
  }

  surroundings(range: Range): Surroundings {
    const { before, after } = neighboursOf(this.#rootAt(range.start), range, this.#index);
    return {
      before: before.map((node) => this.#textOf(node)),
      after: after.map((node) => this.#textOf(node)),
    };
  }

  #rootAt(offset: Offset): Node {
    const { start, end } = this.#beside ?? {};
    const isBeside = start != null && end != null && start <= offset && offset < end;
    return isBeside && this.#beside !== undefined ? this.#beside : this.#program;
  }

  #textOf(node: Node): string {
    const known = this.#texts.get(node);
    if (known !== undefined) return known;
    const text = textOf(node);
    this.#texts.set(node, text);
    return text;
  }
}
