import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import { isAssigned, isToldApart, mentions } from './is-told-apart.ts';
import { isPutIntoMap } from './map-entry.ts';
import { pathOf } from './path-of.ts';

/** The code before or around a node makes sure that `base` is there: a condition, an early exit, a plain use of it. */
export function isGuarded(node: Node, base: Node, file: TypeScriptFile): boolean {
  const path = pathOf(base, file);
  if (path === undefined) return false;
  for (let at = node, around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    if (isGuardedByCondition(at, around, path, file) || isExpectation(around)) return true;
    const list = statementsAround(at, around);
    if (list !== undefined && statementsBefore(at, list).some((one) => makesSure(one, path, file)))
      return true;
  }
  return false;
}

/** A guard further away than this is not looked for. */
const reach = 200;

function statementsBefore(at: Node, list: readonly Node[]): readonly Node[] {
  const index = indexFrom(list, rangeOf(at).start);
  return list.slice(Math.max(0, index - reach), index);
}

function isGuardedByCondition(at: Node, around: Node, path: string, file: TypeScriptFile): boolean {
  const key = keyOf(at);
  switch (around.type) {
    case 'LogicalExpression':
      if (key !== 'right' || around.operator === '??') return false;
      return isToldApart(around.left, around.operator === '&&', path, file);
    case 'ConditionalExpression':
    case 'IfStatement':
      return key !== 'test' && isToldApart(around.test, key === 'consequent', path, file);
    case 'WhileStatement':
      return key === 'body' && isToldApart(around.test, true, path, file);
    case 'ForStatement':
      if (key !== 'body' && key !== 'update') return false;
      return around.test != null && isToldApart(around.test, true, path, file);
    case 'ForInStatement':
    case 'ForOfStatement':
      // Over nothing it does not run.
      return key === 'body' && mentions(around.right, path, file);
    case 'SwitchCase': {
      const whole = parentOf(around);
      if (key === 'test' || around.test == null || whole?.type !== 'SwitchStatement') return false;
      return mentions(whole.discriminant, path, file) || isToldApart(around.test, true, path, file);
    }
    default:
      return false;
  }
}

function statementsAround(at: Node, around: Node): readonly Node[] | undefined {
  switch (around.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return keyOf(at) === 'body' ? around.body : undefined;
    case 'SwitchCase':
      return keyOf(at) === 'consequent' ? around.consequent : undefined;
    default:
      return undefined;
  }
}

function makesSure(before: Node, path: string, file: TypeScriptFile): boolean {
  if (before.type !== 'IfStatement') return usesPlainly(before, path, file);
  const { test, consequent, alternate } = before;
  if (isToldApart(test, false, path, file)) {
    if (isExit(consequent) || assigns(consequent, path, file)) return true;
  }
  return alternate != null && isExit(alternate) && isToldApart(test, true, path, file);
}

function isExit(statement: Node): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'ExpressionStatement':
      return isExitCall(statement.expression);
    case 'BlockStatement':
      return statement.body.some(isExit);
    case 'IfStatement':
      return statement.alternate != null && isExit(statement.consequent) && isExit(statement.alternate);
    default:
      return false;
  }
}

/** `expect((a?.b).c)`: a test that throws has done its work. */
function isExpectation(around: Node): boolean {
  return (
    around.type === 'CallExpression' && around.callee.type === 'Identifier' && around.callee.name === 'expect'
  );
}

function lastName(callee: Node): string | undefined {
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' ? name.name : undefined;
}

/**
 * A statement that always runs and would have thrown without the path: `a.b` without `?.`, an assertion about it, an
 * assignment to it. Branches, loops and inner functions may not run.
 */
function usesPlainly(node: Node, path: string, file: TypeScriptFile): boolean {
  if (isFunction(node) || isBranching(node)) return false;
  if (node.type === 'MemberExpression' && pathOf(node.object, file) === path) return true;
  if (isAssigned(node, path, file) || isAssertion(node, path, file)) return true;
  let found = false;
  walkChildren(node, (child, parent, key) => {
    found ||= isSure(parent, key) && usesPlainly(child, path, file);
  });
  return found;
}

function isBranching(node: Node): boolean {
  switch (node.type) {
    case 'IfStatement':
    case 'SwitchStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'TryStatement':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'LabeledStatement':
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return true;
    default:
      return false;
  }
}

function isSure(parent: Node, key: string): boolean {
  if (parent.type === 'LogicalExpression') return key === 'left';
  return parent.type !== 'ConditionalExpression' || key === 'test';
}

/** `assert(a)`, `invariant(a?.b)`, `expect(a).toBeDefined()`, `expectTypeOf…`. */
function isAssertion(node: Node, path: string, file: TypeScriptFile): boolean {
  if (node.type !== 'CallExpression') return false;
  const name = rootName(node.callee);
  if (
    name === undefined ||
    !/^(?:assert|invariant|expect|ensure|check|require|verify|must|t$|should)/i.test(name)
  )
    return false;
  return mentions(node, path, file);
}

function rootName(callee: Node): string | undefined {
  let at = callee;
  while (at.type === 'MemberExpression' || at.type === 'CallExpression')
    at = at.type === 'MemberExpression' ? at.object : at.callee;
  if (at.type === 'ThisExpression' && callee.type === 'MemberExpression') return lastName(callee);
  return at.type === 'Identifier' ? at.name : undefined;
}

function assigns(node: Node, path: string, file: TypeScriptFile): boolean {
  if (node.type === 'AssignmentExpression' && isWholePath(node.left, path, file)) return true;
  if (isPutIntoMap(node, path, file)) return true;
  let found = false;
  walkChildren(node, (child) => {
    found ||= assigns(child, path, file);
  });
  return found;
}

function isWholePath(node: Node, path: string, file: TypeScriptFile): boolean {
  return pathOf(node, file) === path;
}
