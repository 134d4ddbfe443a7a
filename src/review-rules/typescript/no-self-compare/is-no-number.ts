import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { propertyName } from '../_kit/property-name.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** A name that is used more often is not followed. */
const mostUses = 200;
/** What numbers have. */
const ofNumbers = /^to(?:Fixed|String|Precision|Exponential|LocaleString)$|^valueOf$/;
/** Last words of names of things that are no numbers, so that nobody asks whether they are NaN. */
const notNumeric = new Set(
  (
    'account action body callback category child class client color colour config context country currency device dir ' +
    'document domain element email entity event extension file filename folder format group guid handler header host ' +
    'hostname id ids key kind label lang language list locale map message method mode module msg name names namespace ' +
    'node options order owner params parent password path plugin prefix product project property props protocol query ' +
    'record region request response role route row rule schema scope selector session settings slug source state status ' +
    'style suffix tag target text theme title token topic type types uri url user username uuid version view widget word'
  ).split(' '),
);

/** Does its name say that it is no number: `header`, `userId`? */
export function isNamedOtherwise(name: string): boolean {
  return notNumeric.has(wordsOf(name).at(-1) ?? '');
}

/** Is it opened, called, walked or compared with a text somewhere, as no number is? */
export function isUsedOtherwise(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || binding.references.length > mostUses) return false;
  return isKeyOfLoop(binding) || binding.references.some(({ identifier }) => isOpened(identifier));
}

/** `for (const key in object)` */
function isKeyOfLoop({ declarations: [declaration] }: Binding): boolean {
  const declarator = declaration && parentOf(declaration);
  const list = declarator && parentOf(declarator);
  return (
    list !== undefined &&
    parentOf(list)?.type === 'ForInStatement' &&
    declarator?.type === 'VariableDeclarator'
  );
}

/** `typeof value === 'number'`, `Array.isArray(value)`: it may be anything, a number too. */
export function isAskedForItsType(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || binding.references.length > mostUses) return false;
  return binding.references.some(({ identifier }) => {
    const around = parentOf(identifier);
    if (around?.type === 'UnaryExpression') return around.operator === 'typeof';
    if (around?.type === 'BinaryExpression') return around.operator === 'instanceof';
    return around?.type === 'CallExpression' && propertyName(around.callee) === 'isArray';
  });
}

function isOpened(use: Node): boolean {
  const around = parentOf(use);
  switch (around?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return around.object === use && !ofNumbers.test(propertyName(around) ?? '');
    case 'CallExpression':
    case 'NewExpression':
      return around.callee === use;
    case 'BinaryExpression':
      return isText(around.left === use ? around.right : around.left) && /^[!=]==?$/.test(around.operator);
    case 'ForOfStatement':
      return around.right === use;
    case 'SpreadElement':
      return true;
    default:
      return false;
  }
}

function isText(node: Node): boolean {
  return unwrap(node).type === 'StringLiteral';
}
