import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { natureOf } from '../_kit/nature-of-call.ts';
import { madeError } from './replacement.ts';
import type { Replacement } from './replacement.ts';

const errorName = /^(?:e|er|err|error|failure)$|Err(?:or)?$/;
/** What fails for one reason, which the new error names. */
const probing = /^(?:access|l?stat|exists|realpath|lookup)$/;

/** `exec(command, (error) => { if (error) { reject(new Error('it failed')); return; } … })`: why it failed is lost. */
export function rejectedInCallback(call: NodeOf<'CallExpression'>, file: TypeScriptFile): Replacement[] {
  const [given, other] = call.arguments;
  if (given === undefined || other !== undefined || !isReject(call.callee)) return [];
  const made = madeError(given);
  const callback = enclosingFunction(call);
  const work = callback && workOf(callback);
  const error = callback && errorOf(callback, file);
  if (made === undefined || callback === undefined || work === undefined || error === undefined) return [];
  const branch = branchOf(call, error);
  if (branch === undefined || commentsIn(file, rangeOf(branch)).length > 0) return [];
  if (tellsOfResult(made, callback)) return [];
  return [{ on: call, made, caught: error.name, isMessage: false, work }];
}

/** The second parameter of what is given to `new Promise`. */
function isReject(callee: Node): boolean {
  const declared = referenceOf(unwrap(callee))?.binding?.declarations[0];
  const executor = declared && parentOf(declared);
  if (executor === undefined || !isFunction(executor) || executor.params[1] !== declared) return false;
  const promise = parentOf(executor);
  return promise?.type === 'NewExpression' && isGlobalName(promise.callee, 'Promise');
}

/** What calls back, where its failure matters. */
function workOf(callback: FunctionNode): Call | undefined {
  const call = parentOf(callback);
  if (call === undefined || !isCall(call) || call.arguments.at(-1) !== callback) return undefined;
  if (probing.test(nameOfCallee(call.callee) ?? '')) return undefined;
  const nature = natureOf(call, true);
  return nature === 'optional' || nature === 'refusable' ? undefined : call;
}

/** Its first parameter, where nothing is done with that than to ask whether it is there. */
function errorOf({ params, body }: FunctionNode, { tree }: TypeScriptFile): Binding | undefined {
  const [first] = params;
  if (first?.type !== 'Identifier' || !errorName.test(first.name)) return undefined;
  const binding = lookUp(tree.scopeOf(body), first.name);
  if (binding?.declarations[0] !== first || binding.scope.isDynamic) return undefined;
  return binding.references.every(({ identifier, isInitial }) => isInitial || isNullTest(identifier))
    ? binding
    : undefined;
}

function branchOf(call: Node, error: Binding): Node | undefined {
  let inner = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return undefined;
    if (
      at.type === 'IfStatement' &&
      keyOf(inner) === 'consequent' &&
      referenceOf(unwrap(at.test))?.binding === error
    )
      return inner;
    inner = at;
  }
  return undefined;
}

/** `new Error(stderr)`: something else that came with it says why. */
function tellsOfResult({ arguments: given }: Replacement['made'], { params }: FunctionNode): boolean {
  return given.some((argument) =>
    holds(argument, (part) => {
      const declared = referenceOf(part)?.binding?.declarations[0];
      return declared !== undefined && params.some((param) => param === declared);
    }),
  );
}
