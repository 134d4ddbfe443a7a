import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { NilUse } from './use-nodes.ts';

/** `var buffer *bytes.Buffer` that nothing is given, and the first call of one of its methods. */
export interface NilStandardPointer {
  readonly use: NilUse;
  readonly declared: Range;
}

/** Their methods read fields of what they are called on. Those of `os.File` ask for nil themselves. */
const types =
  /^\*(?:bytes\.Buffer|strings\.(?:Builder|Reader)|sync\.(?:Mutex|RWMutex|WaitGroup|Once|Map)|http\.(?:Client|Request|Server)|sql\.(?:DB|Tx|Stmt)|bufio\.(?:Reader|Writer|Scanner)|json\.(?:Encoder|Decoder)|csv\.(?:Reader|Writer)|regexp\.Regexp|time\.(?:Timer|Ticker)|big\.(?:Int|Float|Rat)|exec\.Cmd)$/;
/** Characters of a function that is searched. */
const longest = 30_000;

export function* nilStandardPointers(tree: GoTree): Generator<NilStandardPointer> {
  for (const spec of tree.nodesOf('var_spec')) {
    const type = childOf(spec, 'type');
    const around = functionAround(spec);
    if (type?.kind !== 'pointer_type' || around === undefined || kindIn(spec, '=') !== undefined) continue;
    if (!types.test(tree.textOf(type)) || around.end - around.start > longest) continue;
    for (const name of spec.children) {
      const use = name.field === 'name' ? callOfNil(name, around, tree) : undefined;
      if (use !== undefined) yield { use, declared: { start: spec.start, end: spec.end } };
    }
  }
}

/** The first that is said of it after its declaration is a call of a method, in the same function. */
function callOfNil(name: GoNode, around: GoNode, tree: GoTree): NilUse | undefined {
  const written = tree.textOf(name);
  const rest = { start: name.end, end: around.end };
  if (isGiven(written, tree.textOf(rest))) return undefined;
  for (const value of nodesWithin(tree.nodesOf('identifier'), rest)) {
    if (tree.textOf(value) !== written) continue;
    const method =
      value.parent?.kind === 'selector_expression' && value.field === 'operand' ? value.parent : undefined;
    const isCall = method?.field === 'function' && method.parent?.kind === 'call_expression';
    return isCall && functionAround(value) === around ? { node: method, value } : undefined;
  }
  return undefined;
}

/** `x = …`, `x, err := …`, `&x`, and a test of it. */
function isGiven(name: string, text: string): boolean {
  return new RegExp(
    `(?<![\\w.])${name}\\b(?:, *\\w+)* *:?=(?!=)|\\w, *${name} *:?=(?!=)|&${name}\\b|\\b${name} *[!=]= *nil`,
  ).test(text);
}
