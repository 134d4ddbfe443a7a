import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { Variables } from '../_kit/variables.ts';
import { isOverInTime, keepingOf, parallelIn } from '../_kit/keepers.ts';
import type { Keeping } from '../_kit/keepers.ts';
import { loopVariablesAround } from './loop-variables.ts';

/** A variable of a loop in something that outlives the round. */
export interface LoopCapture {
  /** The first use of the variable in it. */
  readonly at: GoNode;
  readonly name: string;
  readonly keeping: Keeping | 'address';
  readonly loop: GoNode;
  /** All variables of the loop in it. */
  readonly together: readonly string[];
  /** N of the module's Go 1.N. */
  readonly version: number;
}

/** From this version on each round has variables of its own. */
const firstWithOwn = 22;

export function* findCaptures({ tree, text }: GoFile): Generator<LoopCapture> {
  const { version } = tree;
  if (version === undefined || version >= firstWithOwn || !/\bfor\b/.test(text)) return;
  const search = new CaptureSearch(tree);
  for (const literal of tree.nodesOf('func_literal'))
    for (const found of search.inLiteral(literal)) yield { ...found, version };
  for (const address of tree.nodesOf('unary_expression'))
    for (const found of search.inAddress(address)) yield { ...found, version };
}

type Found = Omit<LoopCapture, 'version'>;

class CaptureSearch {
  readonly #tree: GoTree;
  #variables: Variables | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  inLiteral(literal: GoNode): readonly Found[] {
    const keeping = keepingOf(literal, this.#tree);
    const variables = keeping === undefined ? new Map<GoNode, GoNode>() : loopVariablesAround(literal);
    if (keeping === undefined || variables.size === 0) return [];
    const found = [...this.#usesIn(literal, variables)].filter(
      ({ loop }) => !isOverInTime(literal, loop, keeping, this.#tree),
    );
    return found.map((one) => {
      const together = found.flatMap(({ name, loop }) => (loop === one.loop ? [name] : []));
      return { ...one, keeping, together };
    });
  }

  /** The first use of each variable. */
  *#usesIn(
    literal: GoNode,
    variables: ReadonlyMap<GoNode, GoNode>,
  ): Generator<Pick<Found, 'at' | 'name' | 'loop'>> {
    const open = new Set([...variables.keys()].map((name) => this.#tree.textOf(name)));
    const start = parallelIn(literal, this.#tree)?.end ?? literal.start;
    for (const at of this.#identifiersIn({ start, end: literal.end })) {
      const name = this.#tree.textOf(at);
      const loop = open.has(name) ? this.#loopOf(at, variables) : undefined;
      if (loop === undefined) continue;
      open.delete(name);
      yield { at, name, loop };
      if (open.size === 0) return;
    }
  }

  /** `append(list, &v)`, `found[key] = &v` */
  *inAddress(address: GoNode): Generator<Found> {
    const operand = childOf(address, 'operand');
    if (operand?.kind !== 'identifier' || kindIn(address, '&') === undefined) return;
    const keeping = keepingOf(address, this.#tree);
    if (keeping !== 'kept') return;
    const loop = this.#loopOf(operand, loopVariablesAround(address));
    if (loop === undefined || isOverInTime(address, loop, keeping, this.#tree)) return;
    const name = this.#tree.textOf(operand);
    yield { at: address, name, keeping: 'address', loop, together: [name] };
  }

  #loopOf(identifier: GoNode, variables: ReadonlyMap<GoNode, GoNode>): GoNode | undefined {
    if (variables.size === 0) return undefined;
    this.#variables ??= new Variables(this.#tree);
    const declared = this.#variables.declarationOf(identifier);
    return declared === undefined ? undefined : variables.get(declared);
  }

  *#identifiersIn(range: Range): Generator<GoNode> {
    for (const one of nodesWithin(this.#tree.nodesOf('identifier'), range)) if (!isKey(one)) yield one;
  }
}

/** `Name` of `T{Name: v}` is no variable, mostly. */
function isKey({ parent }: GoNode): boolean {
  if (parent?.kind !== 'literal_element' || parent.field !== 'key') return false;
  return partsOf(parent).length === 1;
}
