import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { givenKey } from './given-whole.ts';
import { valuesOf } from './path-list.ts';
import { pathName } from './path-text.ts';
import { memberOfStep } from './member-of-step.ts';
import { writeAt } from './paths.ts';
import type { Pollution } from './pollution.ts';
import type { Made } from './recursion.ts';
import { madeBy, recursionOf } from './recursion.ts';

const mostArguments = 8;

/** `set(object[first], rest, value)` inside of `set`, which writes `object[first] = value` in the end. */
export function* descents(file: TypeScriptFile): Generator<Pollution, void> {
  const seen = new Set<Binding>();
  let trace: Trace | undefined;
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (call.arguments.length < 2 || call.arguments.length > mostArguments) continue;
    const made = madeBy(call);
    const owner = recursionOf(made, call);
    const descent = owner && descentOf(made, owner);
    if (descent === undefined || seen.has(descent.object)) continue;
    const { object, path } = descent;
    seen.add(object);
    trace ??= createTrace(file, { heedsChecks: false, knows: givenKey });
    // A function that stays in the file gets the paths that its calls give it.
    if (trace.ofBinding(path) === 'harmless') continue;
    const write = object.references
      .map(({ identifier }) => writeAt(identifier))
      .find((one) => one !== undefined);
    if (write !== undefined) yield { form: 'path', object: write.object };
  }
}

interface Descent {
  /** The parameter that is gone down from. */
  readonly object: Binding;
  readonly path: Binding;
}

/** Where the call is one of the function itself. */
function descentOf(made: Made, owner: FunctionNode): Descent | undefined {
  for (const [index, argument] of made.given.entries()) {
    const step = memberOfStep(argument);
    const object = step && referenceOf(unwrap(step.object))?.binding;
    if (step === undefined || object === undefined || object.declarations[0] !== owner.params[index])
      continue;
    const parameter = owner.params.find(
      (one) =>
        (takesFirst(made, step.property, one) &&
          (isPathParameter(one, object) || isShifted(step.property, one))) ||
        (isCut(made, step.property, one) && isPathParameter(one, object)),
    );
    const path = parameter?.type === 'Identifier' ? lookUp(object.scope, parameter.name) : undefined;
    if (path !== undefined) return { object, path };
  }
  return undefined;
}

/** By its name, or since it is split into steps. */
function isPathParameter(parameter: Node, { scope }: Binding): boolean {
  if (parameter.type !== 'Identifier') return false;
  if (pathName.test(parameter.name)) return true;
  return (lookUp(scope, parameter.name)?.references ?? []).some(({ identifier }) => {
    const split = parentOf(identifier);
    const call = split && propertyName(split) === 'split' ? parentOf(split) : undefined;
    const [by] = call?.type === 'CallExpression' ? call.arguments : [];
    return by?.type === 'StringLiteral' && /^(?:[./:]|->)$/.test(by.value);
  });
}

function takesFirst({ given }: Made, key: Node, path: Node): boolean {
  return isFirstOf(key, path) && given.some((rest) => isRestOf(unwrap(rest), path));
}

/** `key = list.shift()`: only of lists, whatever they are called. */
function isShifted(key: Node, list: Node): boolean {
  const binding = referenceOf(unwrap(key))?.binding;
  return (binding === undefined ? [key] : valuesOf(binding)).some((value) => {
    const call = unwrap(value);
    return call.type === 'CallExpression' && isElement(call, list);
  });
}

/** `set(object[path.slice(0, at)], path.slice(at + 1), value)`: the key and what is handed on are both cut from the path. */
function isCut({ given }: Made, key: Node, path: Node): boolean {
  return (
    isPartOf(key, path) && given.some((rest) => memberOfStep(rest) === undefined && isPartOf(rest, path))
  );
}

const longestAlias = 3;

function isPartOf(value: Node, path: Node, steps = longestAlias): boolean {
  const part = unwrap(value);
  if (part.type === 'Identifier') {
    const binding = referenceOf(part)?.binding;
    if (binding === undefined || binding.declarations[0] === path || steps === 0) return false;
    return valuesTaken(binding).some((one) => isMadeOf(one, path, steps - 1));
  }
  return part.type === 'CallExpression' && isMadeOf(part, path, steps);
}

/** Is the value one that is made of the path: a part of it, or a call that gets it? */
function isMadeOf(value: Node, path: Node, steps: number): boolean {
  return holds(value, (part) => {
    const binding = part.type === 'Identifier' ? referenceOf(part)?.binding : undefined;
    if (binding === undefined) return false;
    if (binding.declarations[0] === path) return true;
    return steps > 0 && valuesTaken(binding).some((one) => isMadeOf(one, path, steps - 1));
  });
}

/** What a name is given, also by `{ name } = value`. */
function valuesTaken(binding: Binding): readonly Node[] {
  const [name] = binding.declarations;
  if (name === undefined || binding.kind === 'param') return [];
  for (const around of ancestorsOf(name)) {
    if (around.type === 'VariableDeclarator')
      return around.id !== name && around.init != null ? [around.init] : valuesOf(binding);
    if (!/^(?:Object|Array)Pattern$|^ObjectProperty$|^AssignmentPattern$/.test(around.type)) return [];
  }
  return [];
}

/** `path[0]`, `path.shift()`, `first` of `[first, ...rest] = path`, and a name for it. */
function isFirstOf(key: Node, path: Node): boolean {
  const bare = unwrap(key);
  if (isElement(bare, path)) return true;
  const binding = referenceOf(bare)?.binding;
  const [name] = binding?.declarations ?? [];
  if (binding === undefined || name === undefined) return false;
  return isInPattern(name, path, 0) || valuesOf(binding).some((value) => isElement(unwrap(value), path));
}

function isElement(value: Node, path: Node): boolean {
  if (value.type === 'CallExpression' && value.callee.type === 'MemberExpression')
    return nameOfCallee(value.callee) === 'shift' && isListOf(value.callee.object, path);
  if (value.type !== 'MemberExpression' || !value.computed) return false;
  return (
    value.property.type === 'NumericLiteral' && value.property.value === 0 && isListOf(value.object, path)
  );
}

/** `path.slice(1)`, `path` after a `shift`, `rest` of `[first, ...rest] = path`, and a name for it. */
function isRestOf(value: Node, path: Node): boolean {
  if (isDeclaredAt(value, path)) return true;
  const binding = referenceOf(value)?.binding;
  const [name] = binding?.declarations ?? [];
  const holder = name && parentOf(name);
  if (name !== undefined && holder?.type === 'RestElement') return isInPattern(holder, path, 1);
  const rest = writtenValue(value);
  if (rest.type !== 'CallExpression' || rest.callee.type !== 'MemberExpression') return false;
  const method = nameOfCallee(rest.callee);
  // `rest.join('.')`, to be split again.
  if (method === 'join') return isRestOf(unwrap(rest.callee.object), path);
  return method === 'slice' && isListOf(rest.callee.object, path);
}

function isInPattern(element: Node, path: Node, index: number): boolean {
  const pattern = parentOf(element);
  if (pattern?.type !== 'ArrayPattern' || pattern.elements[index] !== element) return false;
  const declarator = parentOf(pattern);
  return (
    declarator?.type === 'VariableDeclarator' && declarator.init != null && isListOf(declarator.init, path)
  );
}

function isListOf(list: Node, path: Node): boolean {
  return isDeclaredAt(list, path) || isSplit(list, path);
}

/** `path.split('.')`, and a name for it. */
function isSplit(list: Node, path: Node): boolean {
  const value = writtenValue(list);
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression') return false;
  return nameOfCallee(value.callee) === 'split' && isDeclaredAt(value.callee.object, path);
}

function isDeclaredAt(use: Node, parameter: Node): boolean {
  return referenceOf(unwrap(use))?.binding?.declarations[0] === parameter;
}
