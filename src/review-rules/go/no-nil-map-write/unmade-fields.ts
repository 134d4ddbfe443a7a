import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import type { ElementWrite } from './element-writes.ts';
import { Makers } from './makers.ts';
import { structsOf } from './struct-types.ts';

/**
 * Maps in unexported fields of structs that the file makes without them, and that nothing else in it
 * gives a map either.
 */
export class UnmadeFields {
  readonly #tree: GoTree;
  readonly #text: string;
  readonly #makers: Makers;
  readonly #known = new Map<string, boolean>();
  #types: ReadonlyMap<string, string> | undefined;

  constructor(tree: GoTree, text: string) {
    this.#tree = tree;
    this.#text = text;
    this.#makers = new Makers(tree);
  }

  /** `x.m[k] = v`, where `x` is the receiver of the method. */
  has({ map, target }: ElementWrite): boolean {
    const [operand, field] = [childOf(map, 'operand'), childOf(map, 'field')];
    if (map.kind !== 'selector_expression' || operand?.kind !== 'identifier' || field === undefined)
      return false;
    const method = nodesAround(map).find(({ kind }) => kind === 'method_declaration');
    const receiver = method === undefined ? undefined : receiverOf(method, this.#tree);
    if (method === undefined || receiver?.name !== this.#tree.textOf(operand)) return false;
    const name = this.#tree.textOf(field);
    const writer = this.#tree.textOf(childOf(method, 'name') ?? method);
    return this.#isUnmade(name, receiver.type, writer) && !isGuarded(target, name, this.#tree);
  }

  #isUnmade(field: string, type: string, writer: string): boolean {
    this.#types ??= this.#typesOfFields();
    if (this.#types.get(field) !== type || !/^[a-z]\w*$/.test(field)) return false;
    const key = `${writer} ${field}`;
    const known =
      this.#known.get(key) ?? (!this.#mayBeMade(field) && this.#makers.leaveOut(field, type, writer));
    this.#known.set(key, known);
    return known;
  }

  /** By the names of map fields; those of two structs are not told apart. */
  #typesOfFields(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const all = [...structsOf(this.#tree)];
    for (const [type, { maps }] of all)
      for (const field of maps)
        if (all.filter(([, { fields }]) => fields.has(field)).length === 1) found.set(field, type);
    return found;
  }

  /** Somebody sets it, takes its address, or looks whether it is nil; or a whole struct is put in its place. */
  #mayBeMade(field: string): boolean {
    const made = `\\.${field}(?:\\s*,[^;{}\\n]*)?\\s*(?:=|!=)|,\\s*[\\w.]+\\.${field}\\s*=|&[\\w.]+\\.${field}\\b|\\b${field}\\s*:`;
    return new RegExp(made).test(this.#text) || /(?:^|[;{])\s*\*\w+\s*=/m.test(this.#text);
  }
}

/** A test or a loop of what is in the map: nothing is, and the code does not come to the write. */
export function isGuarded(write: GoNode, name: string, tree: GoTree): boolean {
  const asks = new RegExp(`\\b${name}\\b`);
  for (const around of nodesAround(write)) {
    if (isFunction(around)) return leavesUnlessThere(around, write, { asks, tree });
    const head =
      around.kind === 'if_statement'
        ? [childOf(around, 'initializer'), childOf(around, 'condition')]
        : around.kind === 'for_statement'
          ? [kindIn(around, 'range_clause'), kindIn(around, 'for_clause')]
          : around.kind.endsWith('switch_statement')
            ? [childOf(around, 'initializer'), childOf(around, 'value')]
            : [];
    if (head.some((part) => part !== undefined && asks.test(tree.textOf(part)))) return true;
  }
  return true;
}

/** `if _, ok := r.byName[name]; ok {` */
const isThere = /\bif _, (\w+) := [\w.]+\[[^\]\n]*\]; \(*\1\)* \{/g;

/** Before the write something read from the map is looked at, and the function may end; not so where it ends for what is in the map already. */
function leavesUnlessThere(
  around: GoNode,
  write: GoNode,
  { asks, tree }: { readonly asks: RegExp; readonly tree: GoTree },
): boolean {
  const body = kindIn(around, 'block') ?? around;
  const before = tree.textOf({ start: body.start, end: write.start }).replace(isThere, '');
  return asks.test(before) && /\b(?:return|continue|break|panic|goto)\b/.test(before);
}
