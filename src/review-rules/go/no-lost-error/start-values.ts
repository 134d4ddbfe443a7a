import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';

const numbers = /^(?:u?int(?:8|16|32|64|ptr)?|float(?:32|64)|string|byte|rune|bool|error)$/;

const numbersOfC = /^(?:u?(?:int|char|short|long|longlong)|schar|float|double|bool|\w+_t)$/;

/** `C.int(0)`, `Code(n)`, `syscall.Errno(0)`: a value of another type, which cannot fail. */
export function isConversion(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  { tree, text }: Pick<GoFile, 'tree' | 'text'>,
): boolean {
  const { names, imported } = calleeOf(flow, call);
  const [first = '', second] = names;
  if (second === undefined) return numbers.test(first) || isTypeOf(first, tree);
  if (names.length > 2) return false;
  const isZero = text.slice(call.at.start, call.at.end).endsWith('(0)');
  return (first === 'C' && numbersOfC.test(second)) || (isZero && (first === 'C' || imported !== undefined));
}

function isTypeOf(name: string, tree: GoFile['tree']): boolean {
  return tree.nodesOf('type_spec').some((one) => {
    const declared = childOf(one, 'name');
    return declared !== undefined && tree.textOf(declared) === name;
  });
}
