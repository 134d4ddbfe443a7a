import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { namesOfState } from '../_kit/react/names-of-state.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';

/** State that is set because it was set: each rendering leads to the next. */
export interface EndlessRender {
  readonly setting: Node;
  /**
   * `render`: while the component is drawn; `handler`: there, too, and an event was meant; `effect`: in one that runs after
   * each rendering, or whenever the state changes.
   */
  readonly where: 'render' | 'handler' | 'effect';
}

export function* endlessRenders({ tree }: TypeScriptFile): Generator<EndlessRender, void> {
  for (const call of tree.nodesOf('CallExpression')) {
    if (nameOfCallee(call.callee) !== 'useState' || hookOf(call.callee)?.isOfReact !== true) continue;
    const [state, setter] = namesOfState(call);
    for (const { identifier } of setter?.references ?? []) {
      const setting = parentOf(identifier);
      if (setting?.type !== 'CallExpression' || keyOf(identifier) !== 'callee') continue;
      const where = placeOf(setting, state);
      if (where !== undefined) yield { setting, where };
    }
  }
}

function placeOf(setting: Call, state: Binding | undefined): EndlessRender['where'] | undefined {
  if (isCalledForHandler(setting)) return 'handler';
  const owner = enclosingFunction(setting);
  if (owner === undefined || !isAlwaysReached(setting, owner)) return undefined;
  if (isComponentOrHook(owner)) return isNewEachTime(setting, state) ? 'render' : undefined;
  const effect = parentOf(owner);
  if (effect === undefined || !isCall(effect) || keyOf(owner) !== 'arguments') return undefined;
  if (!/^use(?:Layout)?Effect$/.test(hookOf(effect.callee)?.name ?? '')) return undefined;
  return runsAgain(effect, state) && isNewEachTime(setting, state) ? 'effect' : undefined;
}

/** `onClick={setCount(count + 1)}` */
function isCalledForHandler(setting: Call): boolean {
  const container = parentOf(setting);
  const attribute = container?.type === 'JSXExpressionContainer' ? parentOf(container) : undefined;
  if (attribute?.type !== 'JSXAttribute' || typeof attribute.name.name !== 'string') return false;
  return /^on[A-Z]/.test(attribute.name.name);
}

/** Further down nobody sets state at once. */
const mostStatements = 100;

/** A statement of the function itself, with nothing before it that may leave. */
function isAlwaysReached(setting: Call, { body }: FunctionNode): boolean {
  if (body === setting) return true;
  const statement = parentOf(setting);
  if (body.type !== 'BlockStatement' || statement?.type !== 'ExpressionStatement') return false;
  if (parentOf(statement) !== body) return false;
  for (const one of body.body.slice(0, mostStatements)) {
    if (one === statement) return true;
    if (!/^(?:ExpressionStatement|VariableDeclaration|FunctionDeclaration)$/.test(one.type)) return false;
  }
  return false;
}

/** It has no list, or one that holds the state. */
function runsAgain({ arguments: [, list] }: Call, state: Binding | undefined): boolean {
  if (list === undefined) return true;
  return (
    list.type === 'ArrayExpression' &&
    list.elements.some((one) => one !== null && state !== undefined && referenceOf(one)?.binding === state)
  );
}

/** `count + 1`, `[...rows, row]`, `{ ...form }`, `(old) => old + 1`: never what it was. */
function isNewEachTime({ arguments: [given] }: Call, state: Binding | undefined): boolean {
  if (given === undefined) return false;
  const value = unwrap(given);
  if (isFunction(value)) {
    const [old] = value.params;
    return old?.type === 'Identifier' && isNewValue(unwrap(value.body), (part) => isNamed(part, old.name));
  }
  return isNewValue(value, (part) => state !== undefined && referenceOf(part)?.binding === state);
}

function isNewValue(value: Node, isState: (part: Node) => boolean): boolean {
  switch (value.type) {
    case 'ArrayExpression':
    case 'ObjectExpression':
      return true;
    case 'BinaryExpression':
      return (
        /^[-+*]$/.test(value.operator) &&
        [value.left, value.right].some((side) => isState(unwrap(side))) &&
        [value.left, value.right].some((side) => unwrap(side).type === 'NumericLiteral')
      );
    default:
      return false;
  }
}

function isNamed(part: Node, name: string): boolean {
  return part.type === 'Identifier' && part.name === name;
}
