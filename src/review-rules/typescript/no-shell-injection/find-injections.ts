import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { keyName } from '../_kit/property-name.ts';
import type { CallsOnThis } from './calls-on-this.ts';
import { classAround } from '../_kit/class-around.ts';
import { callsOnThis } from './calls-on-this.ts';
import type { Piece } from './command-text.ts';
import { piecesOf } from './command-text.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import { givenInProgram } from './given-in-program.ts';
import { givenToOwnMethod } from './given-to-own-method.ts';
import { halfEscaped } from './half-escaped.ts';
import { mergedOptions } from '../_kit/origin/merged-options.ts';
import { optionsSpelled } from './options-spelled.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import type { ShellCall } from './shell-call.ts';
import { shellCallOf } from './shell-call.ts';
import { isOfManifest } from './is-of-manifest.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';

/** A shell command with parts that the program does not fix. */
export interface Injection extends ShellCall {
  readonly pieces: readonly [Piece, ...Piece[]];
}

/**
 * All shell commands of a file that are built from something not fixed. A function that hands a parameter on as a whole
 * command counts as a shell itself: its calls are looked at instead.
 */
export function* findInjections(file: TypeScriptFile): Generator<Injection, void> {
  const calls: readonly Call[] = [
    ...file.tree.nodesOf('CallExpression'),
    ...file.tree.nodesOf('OptionalCallExpression'),
  ];
  const waiting: ShellCall[] = [];
  for (const call of calls) {
    const shell = shellCallOf(call);
    if (shell !== undefined) waiting.push(shell);
  }
  let onThis: CallsOnThis | undefined;
  const callsOfThis = (): CallsOnThis => (onThis ??= callsOnThis(calls));
  const trace = traceOf(file, callsOfThis);
  const written = createWrittenTexts();
  const wrappers = new Set<Node>();
  for (const shell of waiting) {
    const pieces = piecesOf(shell.texts, trace, written);
    const [first, ...rest] = pieces.filter(
      (piece) => (!piece.isProgram || piece.origin === 'request') && !isOfManifest(piece.node),
    );
    if (first !== undefined) yield { ...shell, pieces: [first, ...rest] };
    for (const piece of pieces) {
      const parameter = piece.isProgram ? parameterNamed(piece.node) : undefined;
      if (parameter === undefined || wrappers.has(parameter)) continue;
      wrappers.add(parameter);
      waiting.push(...callsWith(parameter, callsOfThis()));
    }
  }
}

/** As `findInjections` sees the values of a file. */
export function traceOfCommands(file: TypeScriptFile): Trace {
  return traceOf(file, () =>
    callsOnThis([...file.tree.nodesOf('CallExpression'), ...file.tree.nodesOf('OptionalCallExpression')]),
  );
}

function traceOf(file: TypeScriptFile, calls: () => CallsOnThis): Trace {
  const fields = createFieldsOfThis(file);
  return createTrace(file, {
    knows: (value) =>
      fields.of(value) ??
      halfEscaped(value) ??
      optionsSpelled(value) ??
      mergedOptions(value) ??
      givenToOwnMethod(value, calls, file) ??
      givenInProgram(value, file),
  });
}

/** The parameter that an expression is, when it is nothing else. */
function parameterNamed(node: Node): Node | undefined {
  const binding = referenceOf(node)?.binding;
  const declaration = binding?.kind === 'param' ? binding.declarations[0] : undefined;
  if (declaration === undefined) return undefined;
  const parent = parentOf(declaration);
  if (keyOf(declaration) === 'params') return declaration;
  return parent?.type === 'AssignmentPattern' && keyOf(parent) === 'params' ? parent : undefined;
}

/** The calls of the parameter's function, as shell calls with what they give it. */
function callsWith(parameter: Node, onThis: CallsOnThis): readonly ShellCall[] {
  const owner = parentOf(parameter);
  if (owner === undefined || !isFunction(owner)) return [];
  const index = owner.params.findIndex((one) => one === parameter);
  const runner = nameOf(owner);
  return callsOf(owner, onThis).flatMap((call) => {
    const before = call.arguments.slice(0, index);
    const text = call.arguments[index];
    if (text === undefined || before.some((argument) => argument.type === 'SpreadElement')) return [];
    return [{ call, runner, texts: [text] }];
  });
}

function nameOf(owner: FunctionNode): string {
  if ('key' in owner) return keyName(owner) ?? 'it';
  return bindingOfFunction(owner)?.name ?? nameOfFunction(owner) ?? 'it';
}

function callsOf(owner: FunctionNode, onThis: CallsOnThis): readonly Call[] {
  if (owner.type === 'ClassMethod' || owner.type === 'ClassPrivateMethod') {
    const home = classAround(owner);
    return (onThis.get(keyName(owner) ?? '') ?? []).filter(({ callee }) => classAround(callee) === home);
  }
  const binding = bindingOfFunction(owner);
  if (binding === undefined) return callsOfKept(owner, onThis);
  const { references } = binding;
  return references.flatMap(({ identifier }) => {
    const call = parentOf(identifier);
    const isCall = call?.type === 'CallExpression' || call?.type === 'OptionalCallExpression';
    return isCall && call.callee === identifier ? [call] : [];
  });
}

/** `this.run`, `self.run` and `exports.run` of a function that is kept under that name. */
function callsOfKept(owner: FunctionNode, onThis: CallsOnThis): readonly Call[] {
  const isKept = /^(?:ObjectProperty|AssignmentExpression)$/.test(parentOf(owner)?.type ?? '');
  const name = isKept ? nameOfFunction(owner) : undefined;
  if (name === undefined) return [];
  return (onThis.get(name) ?? []).filter(({ callee }) => classAround(callee) === undefined);
}
