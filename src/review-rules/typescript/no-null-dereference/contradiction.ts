import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { FlowRoot } from '../../../languages/typescript/lower/roots.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile, TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isLookedAtBefore } from './is-looked-at-before.ts';

/** One side of `??` or `||` reckons with nothing being there, the other one reads from the same all the same. */
export interface Contradiction {
  /** The read that throws. */
  readonly read: NodeOf<'MemberExpression'>;
  /** `x?.a` */
  readonly guard: Node;
}

/** `x?.a ?? x.b`, `x.a || x?.b` */
export function* findContradictions(file: TypeScriptFile): Generator<Contradiction, void> {
  const readings = new PlainReadings(file.tree);
  for (const node of file.tree.nodesOf('LogicalExpression')) {
    const { operator, left, right } = node;
    if (operator === '&&') continue;
    const found = contradictionOf(left, right) ?? lateGuard(node, readings);
    if (found !== undefined && !isLookedAtBefore(found.read.object, node, file)) yield found;
  }
}

/** `x.a || x?.b`: where `x` is read without a question once more, it is the question that is too much. */
function lateGuard(
  { left, right }: NodeOf<'LogicalExpression'>,
  readings: PlainReadings,
): Contradiction | undefined {
  const found = contradictionOf(right, left);
  return found !== undefined && readings.of(found.read.object) === 1 ? found : undefined;
}

/** How often each function reads a member of something without asking for it; counted when it is first needed. */
class PlainReadings {
  readonly #tree: TypeScriptTree;
  #counts: Map<FlowRoot, Map<string, number>> | undefined;

  constructor(tree: TypeScriptTree) {
    this.#tree = tree;
  }

  of(owner: Node): number {
    const counts = (this.#counts ??= this.#count());
    return counts.get(rootAround(owner))?.get(expressionKey(owner) ?? '') ?? 0;
  }

  #count(): Map<FlowRoot, Map<string, number>> {
    const counts = new Map<FlowRoot, Map<string, number>>();
    for (const { object } of this.#tree.nodesOf('MemberExpression')) {
      const key = expressionKey(object);
      if (key === undefined) continue;
      const root = rootAround(object);
      const inRoot = counts.get(root) ?? new Map<string, number>();
      counts.set(root, inRoot);
      inRoot.set(key, (inRoot.get(key) ?? 0) + 1);
    }
    return counts;
  }
}

function contradictionOf(guard: Node, other: Node): Contradiction | undefined {
  const guarded = guardedBy(guard);
  const key = guarded && expressionKey(guarded);
  const read = key === undefined ? undefined : firstReadOf(other, key);
  return read === undefined ? undefined : { read, guard };
}

/** `x` of `x?.a.b()`: what the first `?.` of a chain asks for. */
function guardedBy(expression: Node): Node | undefined {
  let found: Node | undefined;
  let at = unwrap(expression);
  for (;;) {
    switch (at.type) {
      case 'OptionalMemberExpression':
      case 'MemberExpression':
        if (at.type === 'OptionalMemberExpression' && at.optional) found = at.object;
        at = unwrap(at.object);
        break;
      case 'OptionalCallExpression':
      case 'CallExpression':
        if (at.callee.type === 'Import' || at.callee.type === 'Super') return found;
        at = unwrap(at.callee);
        break;
      default:
        return found;
    }
  }
}

/** The plain read of a member that the evaluation of an expression begins with. */
function firstReadOf(expression: Node, key: string): NodeOf<'MemberExpression'> | undefined {
  for (let at = unwrap(expression); ;) {
    switch (at.type) {
      case 'MemberExpression':
        if (expressionKey(at.object) === key) return at;
        at = unwrap(at.object);
        break;
      case 'CallExpression':
        at = unwrap(at.callee);
        break;
      default:
        return undefined;
    }
  }
}
