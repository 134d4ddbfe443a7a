import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesAny } from '../_kit/names-any.ts';
import { bareCallee, nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/**
 * A test that passes whatever comes. `alone`: `expect(sum);`. `uncalled`: `expect(sum).toBe;`. `same`: `expect(sum).toBe(sum)`.
 * `fresh`: `.not.toBe({})`. `caught`: only a `catch` expects something, and nothing fails where nothing is thrown.
 */
export interface LostAssertion {
  readonly kind: 'lost-assertion';
  readonly manner: 'alone' | 'uncalled' | 'same' | 'fresh' | 'caught';
  readonly on: Node;
}

/** Matchers of Chai that are functions; others are read as properties. */
const ofChai =
  /^(?:equals?|eqls?|eq|throws?|match|property|above|below|least|most|within|satisfy|closeTo|members|keys|string|oneOf)$/;
const ofSame = /^(?:toBe|toEqual|toStrictEqual|equals?|eqls?|eq)$/;

export function lostAssertionOf(
  statement: NodeOf<'ExpressionStatement'>,
  file: TypeScriptFile,
): LostAssertion | undefined {
  if (!isTestPath(file.path) || !namesAny(file, ['expect'])) return undefined;
  const bare = unwrap(statement.expression);
  const on = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  const manner = mannerOf(on);
  return manner === undefined ? undefined : { kind: 'lost-assertion', manner, on };
}

function mannerOf(on: Node): LostAssertion['manner'] | undefined {
  if (on.type === 'MemberExpression') {
    const name = propertyName(on) ?? '';
    const isMatcher = /^to[A-Z]/.test(name) || ofChai.test(name);
    return isMatcher && expectIn(on.object) !== undefined ? 'uncalled' : undefined;
  }
  if (on.type !== 'CallExpression') return undefined;
  if (isExpect(on)) return on.arguments.some(isNoAssertion) ? 'alone' : undefined;
  return matchedIn(on);
}

/** Before QUnit 2, `expect(3)` said how many there are; `getByText` of Testing Library throws where there is none. */
function isNoAssertion(given: Node): boolean {
  const bare = unwrap(given);
  const value = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  if (isCount(value)) return false;
  return !isCall(value) || !/^(?:get|find)(?:All)?By[A-Z]/.test(nameOfCallee(value.callee) ?? '');
}

/** `expect(3)`, `expect(2 * rows.length)` */
function isCount(value: Node): boolean {
  return (
    value.type === 'NumericLiteral' || (value.type === 'BinaryExpression' && /^[+*-]$/.test(value.operator))
  );
}

function isExpect(call: NodeOf<'CallExpression'>): boolean {
  const [, other] = call.arguments;
  if (call.callee.type !== 'Identifier' || call.callee.name !== 'expect' || other !== undefined) return false;
  const declaration = referenceOf(call.callee)?.binding?.declarations[0];
  return declaration === undefined || (parentOf(declaration)?.type ?? '').startsWith('Import');
}

const longestChain = 8;

/** The `expect(…)` that a chain of members begins with. */
function expectIn(object: Node): NodeOf<'CallExpression'> | undefined {
  let at = unwrap(object);
  for (let count = 0; count < longestChain && at.type === 'MemberExpression'; count += 1)
    at = unwrap(at.object);
  return at.type === 'CallExpression' && isExpect(at) ? at : undefined;
}

function matchedIn(call: NodeOf<'CallExpression'>): LostAssertion['manner'] | undefined {
  const callee = bareCallee(call.callee);
  const [other] = call.arguments;
  if (callee.type !== 'MemberExpression' || other === undefined) return undefined;
  const name = propertyName(callee) ?? '';
  if (!ofSame.test(name)) return undefined;
  const [given] = expectIn(callee.object)?.arguments ?? [];
  if (given === undefined) return undefined;
  const [one, two] = [unwrap(given), unwrap(other)];
  const isNegated = propertyName(unwrap(callee.object)) === 'not';
  if (isNegated) return name === 'toBe' && isFresh(two) ? 'fresh' : undefined;
  return one.type === 'Identifier' && two.type === 'Identifier' && one.name === two.name && one.name !== 'NaN'
    ? 'same'
    : undefined;
}

function isFresh({ type }: Node): boolean {
  return type === 'ObjectExpression' || type === 'ArrayExpression';
}

/** `try { parse('{'); } catch (error) { expect(error)… }`, the last of a test that says nowhere how many there are. */
export function caughtAssertionOf(
  node: NodeOf<'TryStatement'>,
  file: TypeScriptFile,
): LostAssertion | undefined {
  const { block, handler, finalizer } = node;
  if (handler == null || !isTestPath(file.path) || !namesAny(file, ['expect'])) return undefined;
  if (namesAny(file, ['assertions', 'hasAssertions', 'plan', 'fail'])) return undefined;
  if (!holds(handler.body, isAssertion) || holds(block, failsItself)) return undefined;
  if (finalizer != null && holds(finalizer, isAssertion)) return undefined;
  const test = testAround(node);
  const body = test !== undefined && isFunction(test) ? test.body : undefined;
  if (body?.type !== 'BlockStatement' || !body.body.some((one) => one === node)) return undefined;
  const others = body.body.filter((one) => one !== node);
  // `if (!failed) throw new Error('saved')`, `failed.should.equal(true)`
  return others.some((one) => holds(one, (part) => isAssertion(part) || failsItself(part)))
    ? undefined
    : { kind: 'lost-assertion', manner: 'caught', on: handler.param ?? node };
}

function testAround(node: Node): Node | undefined {
  for (const around of ancestorsOf(node)) {
    if (!isFunction(around)) continue;
    const call = parentOf(around);
    const name = call !== undefined && isCall(call) ? nameOfCallee(call.callee) : undefined;
    return name === 'it' || name === 'test' ? around : undefined;
  }
  return undefined;
}

function isAssertion(node: Node): boolean {
  return isCall(node) && /^(?:expect|assert\w*|fail|done)$/.test(nameOfCallee(node.callee) ?? '');
}

/** It throws, returns or asserts where nothing was thrown. */
function failsItself(node: Node): boolean {
  if (node.type === 'ThrowStatement' || node.type === 'ReturnStatement') return true;
  return (
    isCall(node) &&
    /expect|assert|fail|should|done|reject|throw|called|equal|unreachable/i.test(
      nameOfCallee(node.callee) ?? '',
    )
  );
}
