import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { Variables } from '../_kit/variables.ts';

/** Values of two constants of one family are told apart by how they are written. */
interface Constant {
  readonly name: GoNode;
  /** Literals of one kind, or the lines of one list that counts with `iota`. */
  readonly family: string;
  readonly value: string;
}

const literal = /^(?:[A-Za-z]\w*\()?(?:(?<text>"[^"\\]*")|(?<rune>'[^'\\]')|(?<number>0|[1-9]\d{0,14}))\)?$/;
/** Each line has another value. */
const counting =
  /^(?:[A-Za-z]\w*\()?(?:[1-9]\d* *(?:<<|[+*]) *)?\(?(?:[1-9]\d* *\* *)?iota\)?(?: *(?:[+-] *\d+|\* *[1-9]\d*))?\)?$/;

/** The constants that a file declares outside of its functions. */
export class OwnConstants {
  readonly #tree: GoTree;
  #constants: ReadonlyMap<string, Constant> | undefined;
  #variables: Variables | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  has(node: GoNode): boolean {
    return this.#of(node) !== undefined;
  }

  /** They are known, and not one value. */
  areApart(a: GoNode, b: GoNode): boolean {
    const [one, other] = [this.#of(a), this.#of(b)];
    if (one === undefined || one.family !== other?.family) return false;
    return one.value !== other.value && this.#isMeant(a, one) && this.#isMeant(b, other);
  }

  numberOf(node: GoNode): number | undefined {
    const constant = this.#of(node);
    if (constant?.family !== 'number' || !this.#isMeant(node, constant)) return undefined;
    return Number(constant.value);
  }

  #of(node: GoNode): Constant | undefined {
    if (node.kind !== 'identifier') return undefined;
    this.#constants ??= constantsOf(this.#tree);
    return this.#constants.get(this.#tree.textOf(node));
  }

  /** No variable of that name hides it. */
  #isMeant(node: GoNode, { name }: Constant): boolean {
    this.#variables ??= new Variables(this.#tree);
    return this.#variables.declarationOf(node) === name;
  }
}

function constantsOf(tree: GoTree): ReadonlyMap<string, Constant> {
  const found = new Map<string, Constant>();
  for (const list of tree.nodesOf('const_declaration')) {
    if (list.parent?.kind !== 'source_file') continue;
    let written = '';
    for (const [index, spec] of partsOf(list).entries()) {
      const names = spec.children.filter(({ field }) => field === 'name');
      const value = childOf(spec, 'value');
      if (value !== undefined) written = tree.textOf(value);
      const [name] = names;
      const known = valueOf(written, value !== undefined, `${list.start} ${written}`, index);
      if (name !== undefined && names.length === 1 && known !== undefined)
        found.set(tree.textOf(name), { name, ...known });
    }
  }
  return found;
}

function valueOf(
  written: string,
  isOwn: boolean,
  list: string,
  index: number,
): Omit<Constant, 'name'> | undefined {
  if (counting.test(written)) return { family: list, value: String(index) };
  const groups = isOwn ? literal.exec(written)?.groups : undefined;
  for (const family of ['text', 'rune', 'number']) {
    const value = groups?.[family];
    if (value !== undefined) return { family, value };
  }
  return undefined;
}
