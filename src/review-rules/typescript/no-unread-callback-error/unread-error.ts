import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isDemoPath } from '../_kit/is-demo-path.ts';
import { isInside } from '../_kit/is-inside.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { natureOf } from '../_kit/nature-of-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { EarlyUse } from './early-use.ts';
import { earlyUseOf } from './early-use.ts';
import { neverFails } from './never-fails.ts';
import { useAfterLog } from './use-after-log.ts';
import { canReject, toldOfSuccess } from './told-of-success.ts';

/** A callback that takes the result of a call and leaves its error alone. */
export interface UnreadError {
  readonly parameter: NodeOf<'Identifier'>;
  /** The name of the result that is used all the same; undefined: there is none. */
  readonly result: string | undefined;
  /** Who is told that all went well. */
  readonly told?: string;
  /** Who calls back. */
  readonly callee: string | undefined;
  /** A function of Node that gives errors; others may take the parameter for form’s sake and never fill it. */
  readonly isOfNode: boolean;
}

/** A callback that looks at its error when it has already used the result, or goes on when it has told of it. */
export interface EarlyError extends EarlyUse, Pick<UnreadError, 'parameter' | 'callee' | 'isOfNode'> {
  readonly isTold: boolean;
}

const errorName = /^(?:err|error|er|\w*(?:Err|Error))$/;
/** They call back with elements, with errors alone, or with what is no result. */
const otherCallers =
  /^(?:map|forEach|each|filter|some|every|find|findIndex|flatMap|reduce|reduceRight|sort|on\w*|once|off|add\w*Listener|use|fail|catch|then|finally|subscribe|throws|rejects|\w*[eE]rror\w*|handle\w*|mock\w*|do\w*)$/;
/** What a program prints of its failure tells of it as well. */
const tellsOfFailure = /^(?:stderr|status|statusCode|code|signal|ok|success)$/;
const reason = /ignor|error|fail|\berr\b|expect|never|does not matter/i;

export function unreadErrorOf(
  node: FunctionNode,
  file: TypeScriptFile,
): UnreadError | EarlyError | undefined {
  const [parameter, ...results] = node.params;
  if (parameter?.type !== 'Identifier' || !errorName.test(parameter.name)) return undefined;
  const call = callerOf(node);
  if (call === undefined) return undefined;
  const callee = nameOfCallee(call.callee);
  if (callee !== undefined && otherCallers.test(callee)) return undefined;
  const { bindings } = file.tree.scopeOf(node);
  const error = bindings.get(parameter.name);
  if (error === undefined) return undefined;
  const used = [...bindings.values()].filter(
    (binding) => isOneOf(binding, results) && binding.references.some(({ access }) => access === 'read'),
  );
  if (error.references.length > 0) {
    const use = useInVain(node, error, used);
    if (use === undefined || neverFails(call, file)) return undefined;
    return { ...use, parameter, callee, isOfNode: isOfNode(call) };
  }
  if (results.length === 0) return unreadAlone(parameter, node, call, file);
  const [first] = used;
  if (first === undefined || used.some((binding) => tellsOfFailure.test(binding.name))) return undefined;
  if (used.some((binding) => binding.references.some((reference) => isDoubted(reference)))) return undefined;
  if (used.some((binding) => holdsItsError(binding, file))) return undefined;
  if (isDemoPath(file.path) && used.every((binding) => isOnlyShown(binding))) return undefined;
  if (usesArguments(node, file) || isExplained(node, file) || neverFails(call, file)) return undefined;
  return { parameter, result: first.name, callee, isOfNode: isOfNode(call) };
}

/** The error is looked at, but the result is used before, or all the same. */
function useInVain(
  node: FunctionNode,
  error: Binding,
  results: readonly Binding[],
): Pick<EarlyError, 'member' | 'result' | 'isTold'> | undefined {
  const early = earlyUseOf(node, error, results);
  const use = early ?? useAfterLog(node, error, results);
  return use && { ...use, isTold: early === undefined };
}

/** `(err) => done(null)`: nothing but the error tells how it went. */
function unreadAlone(
  parameter: NodeOf<'Identifier'>,
  node: FunctionNode,
  call: Call,
  file: TypeScriptFile,
): UnreadError | undefined {
  if (natureOf(call, true) === 'optional') return undefined;
  const told = toldOfSuccess(node);
  if (told === undefined || usesArguments(node, file) || isExplained(node, file)) return undefined;
  // Of what is not of Node it is known from the `reject` beside: there is a way to tell of it.
  if (!isOfNode(call) && (!canReject(node, told) || neverFails(call, file))) return undefined;
  return { parameter, result: undefined, told, callee: nameOfCallee(call.callee), isOfNode: isOfNode(call) };
}

const ofNode = /^(?:fs|dns|crypto|zlib|child_process|net|http2|stream|inspector|fs-extra|graceful-fs)$/;

/** `fs.readFile`, also where the file does not say what `fs` is. */
function isOfNode({ callee }: Call): boolean {
  const member = moduleMemberOf(callee);
  const [receiver] = namesOfReceiver(callee);
  return ofNode.test(member?.module ?? receiver ?? '');
}

/** The call that gets the function as its last argument, also by a name that nothing else has a use for. */
function callerOf(node: FunctionNode): Call | undefined {
  const around = parentOf(node);
  const given = around?.type === 'VariableDeclarator' ? onlyUseOf(around.id) : node;
  const call = given && parentOf(given);
  return call !== undefined && isCall(call) && call.arguments.at(-1) === given ? call : undefined;
}

function onlyUseOf(name: Node): Node | undefined {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || binding.exported || binding.references.length > 2) return undefined;
  return binding.references.find(({ isInitial }) => !isInitial)?.identifier;
}

function isOneOf({ kind, declarations }: Binding, results: readonly Node[]): boolean {
  if (kind !== 'param') return false;
  const [declaration] = declarations;
  return declaration !== undefined && results.some((result) => isInside(declaration, result));
}

/** `reflect` gives the error as a part of the result: `if (result.error)`. */
function holdsItsError({ references }: Binding, { text }: TypeScriptFile): boolean {
  return (
    text.includes('reflect') &&
    references.some(({ identifier }) => {
      const member = parentOf(identifier);
      return member !== undefined && propertyName(member) === 'error' && isCondition(member);
    })
  );
}

/** The result is tested before it is used: where it is missing, something failed. */
function isDoubted({ identifier }: Reference): boolean {
  if (isCondition(identifier)) return true;
  const around = parentOf(identifier);
  switch (around?.type) {
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return true;
    case 'LogicalExpression':
      return keyOf(identifier) === 'left';
    case 'BinaryExpression':
      return isComparison(around.operator);
    case 'UnaryExpression':
      return around.operator === 'typeof';
    case 'CallExpression':
      // `Array.isArray(rows)`, `isEmpty(rows)`
      return /^(?:is|has)/.test(nameOfCallee(around.callee) ?? '');
    default:
      return around !== undefined && unwrap(around) === identifier && isCondition(around);
  }
}

/** `console.log(results)` */
function isOnlyShown({ references }: Binding): boolean {
  return references.every(({ identifier, isInitial }) => {
    const call = parentOf(identifier);
    return (
      isInitial || (call !== undefined && isCall(call) && namesOfReceiver(call.callee).at(-1) === 'console')
    );
  });
}

function usesArguments(node: FunctionNode, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(node);
  return node.type !== 'ArrowFunctionExpression' && /\barguments\b/.test(text.slice(start, end));
}

function isExplained(node: FunctionNode, file: TypeScriptFile): boolean {
  return commentsIn(file, rangeOf(node)).some(({ value }) => reason.test(value));
}
