import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import type { Variables } from '../_kit/variables.ts';
import type { Asked } from './find-misread-calls.ts';
import type { MisreadCall } from './misread-call.ts';

/** `errors.Is(io.EOF, err)` */
export function* swappedErrors(
  name: string,
  { call, given, file, types, variables }: Asked,
): Generator<MisreadCall> {
  const [wanted, error] = given.map((one) => file.tree.textOf(one));
  if (name !== 'Is' || wanted === undefined || error === undefined) return;
  const isOwn =
    /^err[A-Z]\w*$/.test(wanted) && isOfFile(given[0], variables) && !isOfFile(given[1], variables);
  if (!isOwn && !isSentinel.test(wanted)) return;
  const isError = given[1] !== undefined && types.of(given[1]) === 'error';
  const isOfError = /^err$|^[a-z]\w*Err$/.test(error) || (isError && !/^Err[A-Z]/.test(error));
  if (isOfError && given[1] !== undefined && !isAskedByIs(given[1], file.tree))
    yield { problem: 'swapped', range: call, wanted, error };
}

/** `errGone`, declared outside of all functions. */
function isOfFile(wanted: GoNode | undefined, variables: () => Variables): boolean {
  const declared = wanted?.kind === 'identifier' ? variables().declarationOf(wanted) : undefined;
  return declared !== undefined && declarationAround(declared) === undefined;
}

const isSentinel = /^(?:\w+\.)?Err[A-Z]\w*$|^io\.EOF$|^context\.(?:Canceled|DeadlineExceeded)$/;

/** The parameter of a method `Is(target error) bool` is what is looked for: `errors.Is` takes the error apart itself. */
function isAskedByIs(error: GoNode, tree: GoTree): boolean {
  const method = declarationAround(error);
  if (method?.kind !== 'method_declaration') return false;
  const [name, list] = [childOf(method, 'name'), childOf(method, 'parameters')];
  if (name === undefined || list === undefined || tree.textOf(name) !== 'Is') return false;
  return tree.textOf(list) === `(${tree.textOf(error)} error)`;
}
