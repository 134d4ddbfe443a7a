import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/**
 * Does the place itself take care that the name may not exist: a `try` around it, a test of it by `typeof`, code that is
 * switched off (`0 && …`)? Also where the code may run somewhere else, as its function is made a text or sent to a page.
 */
export function isSettled(identifier: Node, name: string): boolean {
  const around = parentOf(identifier);
  if (around?.type === 'UnaryExpression' && around.operator === 'typeof') return true;
  if (around !== undefined && isGivenToFactory(identifier, around)) return true;
  let at: Node = identifier;
  for (const ancestor of ancestorsOf(identifier)) {
    if (isTried(at, ancestor) || isSwitchedOff(at, ancestor) || isElsewhere(at, ancestor)) return true;
    if (isFunction(ancestor) && isSentAway(ancestor, name)) return true;
    at = ancestor;
  }
  return false;
}

/** `factory(Library)` in a wrapper for all kinds of modules: this way is for a page, where the name is. */
function isGivenToFactory(identifier: Node, around: Node): boolean {
  if (around.type !== 'CallExpression' || keyOf(identifier) !== 'arguments') return false;
  const maker = referenceOf(around.callee)?.binding;
  return maker?.kind === 'param' && /^(?:factory|definition)$/.test(maker.name);
}

/** Only a test of one thing: whoever tries a long piece of work does not expect this. */
function isTried(at: Node, around: Node): boolean {
  return around.type === 'TryStatement' && keyOf(at) === 'block' && around.block.body.length === 1;
}

/** `typeof exports !== 'undefined' ? exports : Library`: the other arm is for another platform, where the name is. */
function isElsewhere(at: Node, around: Node): boolean {
  if (around.type !== 'ConditionalExpression' || keyOf(at) === 'test') return false;
  const { test } = around;
  const asked = test.type === 'BinaryExpression' ? test.left : test;
  if (asked.type !== 'UnaryExpression' || asked.operator !== 'typeof') return false;
  const { argument } = asked;
  return (
    argument.type === 'Identifier' && /^(?:exports|module|define|require|window|self)$/.test(argument.name)
  );
}

function isSwitchedOff(at: Node, around: Node): boolean {
  if (around.type !== 'LogicalExpression' || keyOf(at) !== 'right') return false;
  return around.left.type === 'NumericLiteral' || around.left.type === 'BooleanLiteral';
}

const remote =
  /^(?:evaluate\w*|\$?\$eval|eval|exec(?:ute)?(?:Async)?(?:Script)?|addInitScript|waitForFunction|toString|runInPage|addScriptTag|mapReduce|template|str|code|source|serialize)$/i;

/**
 * `page.evaluate(function () { … })`, `function () { … }.toString()`, `selector.find(() => name, { name })`: it runs in
 * another program.
 */
function isSentAway(code: Node, name: string): boolean {
  const around = parentOf(code);
  switch (around?.type) {
    case 'TemplateLiteral':
      return true;
    case 'MemberExpression':
      return propertyName(around) === 'toString';
    case 'CallExpression':
    case 'NewExpression':
      return (
        remote.test(nameOfCallee(around.callee) ?? '') || around.arguments.some((one) => hands(one, name))
      );
    default:
      return false;
  }
}

function hands(argument: Node, name: string): boolean {
  return (
    argument.type === 'ObjectExpression' &&
    argument.properties.some((one) => one.type === 'ObjectProperty' && keyName(one) === name)
  );
}
