import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Range } from '../../../domain/text-position.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';

/** `errors.As(err, target)` of `var target *PathError`: a nil pointer, where the address of the variable is wanted. */
export interface WrongTarget {
  readonly range: Range;
  readonly target: string;
  readonly instead: string;
}

export function* wrongTargets(tree: GoTree): Generator<WrongTarget> {
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    if (callee === undefined || tree.textOf(callee) !== 'errors.As') continue;
    const [, target, ...others] = argumentsOf(call);
    const module = packageCall(call, tree)?.module;
    if (target?.kind !== 'identifier' || others.length > 0 || module !== 'errors') continue;
    const name = tree.textOf(target);
    if (isDeclaredEmpty(call, name, tree))
      yield { range: { start: target.start, end: target.end }, target: name, instead: `&${name}` };
  }
}

/** Characters of a function that is read again for each call in it. */
const longest = 30_000;

/** `var x *T` or `var x T` in the same function, and nothing gives it a value before. */
function isDeclaredEmpty(call: GoNode, name: string, tree: GoTree): boolean {
  const around = functionAround(call);
  if (around === undefined || around.end - around.start > longest) return false;
  const specs = [...nodesWithin(tree.nodesOf('var_spec'), { start: around.start, end: call.start })].filter(
    (one) => one.children.some((part) => part.field === 'name' && tree.textOf(part) === name),
  );
  const [spec, ...others] = specs;
  const type = spec === undefined ? undefined : childOf(spec, 'type');
  if (spec === undefined || type === undefined || others.length > 0) return false;
  if (kindIn(spec, '=') !== undefined || partsOf(spec).some(({ field }) => field === 'value')) return false;
  // What an interface or a pointer to a pointer holds is not known.
  const written = tree.textOf(type);
  const isNamed = /^\*(?:\w+\.)?\w+$/.test(written) || /^(?:\w+\.)?\w+Error$/.test(written);
  if (!isNamed && !isStructOfFile(written, tree)) return false;
  const between = tree.textOf({ start: spec.end, end: call.start });
  return !new RegExp(`(?<![\\w.])${name}\\b(?:, *\\w+)* *:?=(?!=)|&${name}\\b|\\w, *${name} *:?=(?!=)`).test(
    between,
  );
}

function isStructOfFile(name: string, tree: GoTree): boolean {
  return tree
    .nodesOf('type_spec')
    .some(
      (spec) =>
        childOf(spec, 'type')?.kind === 'struct_type' && tree.textOf(childOf(spec, 'name') ?? spec) === name,
    );
}
