import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** Can the code after the `try` tell that its block has failed, although the handler says nothing? */
export function hasVisibleOutcome(node: NodeOf<'TryStatement'>): boolean {
  const { leaves, hasFlag, assigned } = effectsOf(node.block);
  if (hasFlag || node.block.body.at(-1)?.type === 'ThrowStatement') return true;
  if (leaves && goesOnElsewhere(node)) return true;
  return assigned.some((binding) => hasDefault(binding) || showsFailureAfter(binding, node));
}

interface Effects {
  /** It ends with success somewhere: a `return` or `break`. */
  leaves: boolean;
  /** A variable is set to `true` or `false`, counts, or a map gets what was waited for under its key. */
  hasFlag: boolean;
  readonly assigned: Binding[];
}

function effectsOf(block: Node): Effects {
  const effects: Effects = { leaves: false, hasFlag: false, assigned: [] };
  let [isWaiting, isKeyed] = [false, false];
  const visit = (part: Node): void => {
    if (isFunction(part)) return;
    if (part.type === 'ReturnStatement' || part.type === 'BreakStatement') effects.leaves = true;
    if (part.type === 'UpdateExpression' && parentOf(part)?.type === 'ExpressionStatement')
      effects.hasFlag = true;
    if (part.type === 'AssignmentExpression' && part.left.type === 'Identifier') {
      if (part.right.type === 'BooleanLiteral') effects.hasFlag = true;
      const binding = referenceOf(part.left)?.binding;
      if (binding !== undefined) effects.assigned.push(binding);
    }
    if (
      part.type === 'AssignmentExpression' &&
      (isKnownAsFalse(part.left) || isFoundMissing(part.left) || isLeftOut(part.left))
    )
      effects.hasFlag = true;
    isWaiting ||= part.type === 'AwaitExpression';
    isKeyed ||= isEntryOfMap(part);
    walkChildren(part, visit);
  };
  walkChildren(block, visit);
  if (isWaiting && isKeyed) effects.hasFlag = true;
  return effects;
}

/** `sizes.set(path, size);` */
function isEntryOfMap(part: Node): boolean {
  if (part.type !== 'ExpressionStatement' || part.expression.type !== 'CallExpression') return false;
  const { callee, arguments: values } = part.expression;
  return values.length === 2 && propertyName(callee) === 'set';
}

/** `result.isDeleted = …` after `const result = { isDeleted: false };` */
function isKnownAsFalse(target: Node): boolean {
  if (target.type !== 'MemberExpression' || target.object.type !== 'Identifier') return false;
  const declaration = referenceOf(target.object)?.binding?.declarations[0];
  const declarator = declaration && parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init?.type !== 'ObjectExpression') return false;
  const value = propertyOf(declarator.init, propertyName(target) ?? '');
  return value?.type === 'BooleanLiteral' && !value.value;
}

/** `found.url = …` after `const found = {};`, which is given back: what could not be had is not in it. */
function isLeftOut(target: Node): boolean {
  if (target.type !== 'MemberExpression' || target.object.type !== 'Identifier') return false;
  const binding = referenceOf(target.object)?.binding;
  const made = writtenValue(target.object);
  if (binding === undefined || made.type !== 'ObjectExpression') return false;
  if (propertyOf(made, propertyName(target) ?? '') !== undefined) return false;
  return binding.references.some(({ identifier }) => parentOf(identifier)?.type === 'ReturnStatement');
}

/** `if (!track.type) { try { track.type = await typeOf(track); } catch {} }`: what is missing stays so. */
function isFoundMissing(target: Node): boolean {
  if (target.type !== 'MemberExpression') return false;
  for (const around of ancestorsOf(target)) {
    if (isFunction(around)) return false;
    if (around.type !== 'IfStatement') continue;
    return around.test.type === 'UnaryExpression' && isSameExpression(around.test.argument, target);
  }
  return false;
}

/** Does anything else happen when the block did not leave: a statement after it, or the next round of a loop? */
function goesOnElsewhere(node: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined && !isFunction(at); at = parentOf(at)) {
    if (/^(?:For|While|DoWhile)/.test(at.type) || siblingsOf(at)?.after !== undefined) return true;
  }
  return false;
}

/** Is its first value one that serves as well: not nothing, and not empty? */
function hasDefault({ declarations, kind }: Binding): boolean {
  if (kind === 'param') return true;
  const declarator = declarations[0] && parentOf(declarations[0]);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return false;
  const init = unwrap(declarator.init);
  switch (init.type) {
    case 'NullLiteral':
      return false;
    case 'StringLiteral':
      return init.value !== '';
    case 'NumericLiteral':
      return init.value !== 0;
    case 'ArrayExpression':
      return init.elements.length > 0;
    case 'ObjectExpression':
      return init.properties.length > 0;
    case 'Identifier':
      return init.name !== 'undefined';
    default:
      return true;
  }
}

/** Is a name, which is empty when the block failed, tested or given back after the `try`? */
function showsFailureAfter({ declarations, references }: Binding, node: Node): boolean {
  const { end } = rangeOf(node);
  const isNothing = declarations.every((declaration) => isWithoutValue(parentOf(declaration)));
  return references.some(({ access, identifier }) => {
    if (access !== 'read' || rangeOf(identifier).start < end) return false;
    return isTested(identifier) || (isNothing && isReturned(identifier));
  });
}

/** `let x;` and `let x = null;`: an empty list or text would look like an answer. */
function isWithoutValue(declarator: Node | undefined): boolean {
  if (declarator?.type !== 'VariableDeclarator') return false;
  return declarator.init == null || unwrap(declarator.init).type === 'NullLiteral';
}

/** Alone, or as a part of an object or list. */
function isReturned(identifier: Node): boolean {
  for (const { type } of ancestorsOf(identifier)) {
    if (type === 'ReturnStatement') return true;
    if (type !== 'ObjectProperty' && type !== 'ObjectExpression' && type !== 'ArrayExpression') return false;
  }
  return false;
}

/** Is it looked at whether the name has a value? */
function isTested(identifier: Node): boolean {
  if (isCondition(identifier)) return true;
  const around = parentOf(identifier);
  switch (around?.type) {
    case 'LogicalExpression':
      return keyOf(identifier) === 'left';
    case 'BinaryExpression':
      return /^[!=]==?$/.test(around.operator) || around.operator === 'instanceof';
    case 'UnaryExpression':
      return around.operator === 'typeof';
    case 'OptionalMemberExpression':
      return around.optional && keyOf(identifier) === 'object';
    // `[found, given]`: one of several that will do.
    case 'ArrayExpression':
      return around.elements.length > 1 && parentOf(around)?.type === 'ForOfStatement';
    default:
      return false;
  }
}
