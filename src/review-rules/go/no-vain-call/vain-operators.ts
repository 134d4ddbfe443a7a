import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

/** `x = atomic.AddInt64(&x, 1)`: the second write is none of the package. */
export function* atomicWrite({ call, name, given: [pointer], file }: AskedCall): Generator<VainCall> {
  if (!/^Add(?:Int|Uint)(?:32|64|ptr)$/.test(name) || pointer?.kind !== 'unary_expression') return;
  const target = targetOf(call);
  const written = target === undefined ? '' : file.tree.textOf(target);
  if (written !== '' && file.tree.textOf(pointer) === `&${written}`)
    yield { problem: 'atomic', range: call.parent?.parent ?? call, target: written };
}

/** `x = sort.StringSlice(x)`, and `sort.Reverse(…)` as a statement. */
export function* unsorted({ call, name, given: [list], file }: AskedCall): Generator<VainCall> {
  const { tree, text } = file;
  if (list === undefined) return;
  if (/^(?:String|Int|Float64)Slice$/.test(name)) {
    const target = targetOf(call);
    if (target !== undefined && tree.textOf(target) === tree.textOf(list))
      yield { problem: 'unsorted', range: call, call: text.slice(call.start, list.start - 1) };
  } else if (name === 'Reverse' && call.parent?.kind === 'expression_statement')
    yield { problem: 'unsorted', range: call, call: 'sort.Reverse' };
}

/** The only thing that a call is assigned to. */
function targetOf(call: GoNode): GoNode | undefined {
  const list = call.parent;
  const assignment = list?.kind === 'expression_list' ? list.parent : undefined;
  if (assignment?.kind !== 'assignment_statement' || childOf(assignment, 'operator')?.kind !== '=')
    return undefined;
  const [target, ...others] = partsOf(childOf(assignment, 'left') ?? assignment);
  return others.length === 0 ? target : undefined;
}

/** `2 ^ 10` */
export function* powers({ tree }: GoFile): Generator<VainCall> {
  for (const node of tree.nodesOf('binary_expression')) {
    if (childOf(node, 'operator')?.kind !== '^') continue;
    const written = tree.textOf(node);
    const [, base, exponent] = /^(2|10) ?\^ ?(\d{1,2})$/.exec(written) ?? [];
    // Small numbers may be sets of bits.
    if (base !== undefined && Number(exponent) > 4)
      yield { problem: 'power', range: node, written, value: Number(base) ^ Number(exponent) };
  }
}
