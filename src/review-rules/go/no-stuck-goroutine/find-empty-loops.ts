import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A loop without a body that asks for something which another goroutine sets. */
export interface EmptyLoop {
  readonly how: 'spins-empty';
  /** The condition; of a loop without one the loop itself. */
  readonly at: GoNode;
  readonly isEndless?: true;
}

/** `Load` of an atomic, or a variable: what is called otherwise may wait, or take a step. */
const asked = /^!?(?:[\w.]+\.Load\(\)|atomic\.Load\w+\(&?[\w.]+\)|[\w.]+)(?: *[!=<>]=? *(?:\w+|\d+))?$/;

/** `for !ready.Load() {}` */
export function* findEmptyLoops(tree: GoTree, text: string): Generator<EmptyLoop> {
  if (!/\bfor [^\n{}]*\{\s*\}/.test(text)) return;
  for (const loop of tree.nodesOf('for_statement')) {
    const body = childOf(loop, 'body');
    if (body === undefined || kindIn(body, 'statement_list') !== undefined) continue;
    const [condition] = partsOf(loop);
    if (condition === body && isPlain(body, tree) && !isOfDevice.test(text)) {
      yield { how: 'spins-empty', at: loop, isEndless: true };
      continue;
    }
    if (condition === undefined || condition === body || condition.kind.endsWith('_clause')) continue;
    const written = tree.textOf(condition);
    if (written.length > longest || !asked.test(written)) continue;
    // Who names it so, or says so in it, wants it so.
    if (/\/\/|\/\*/.test(tree.textOf(body)) || /spin/i.test(tree.textOf(loop))) continue;
    yield { how: 'spins-empty', at: condition };
  }
}

const longest = 120;

/** Who writes a remark into it wants it so. */
function isPlain(body: GoNode, tree: GoTree): boolean {
  return /^\{\s*\}$/.test(tree.textOf(body));
}

/** On a small device there is nothing else to do, and nobody to share with. */
const isOfDevice = /"machine"|"device\/|tinygo|^\/\/go:build .*\b(?:wasm|js|baremetal)\b/m;
