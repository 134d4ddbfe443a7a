import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** Methods that nobody keeps anything in. */
const methods =
  /^(?:hasOwnProperty|includes|indexOf|lastIndexOf|startsWith|endsWith|charAt|charCodeAt|push|unshift|splice|slice|concat|split|toUpperCase|toLowerCase|getElementById|getElementsBy(?:ClassName|TagName|Name)|querySelector(?:All)?|getAttribute|setAttribute|addEventListener|forEach|reduce|findIndex)$/;

/** `settings.hasOwnProperty[name]`: a part of the method is read, and it has none. */
export function bracketedCall(on: NodeOf<'MemberExpression'>): Misread | undefined {
  if (!on.computed) return undefined;
  const method = unwrap(on.object);
  if (method.type !== 'MemberExpression' || method.computed) return undefined;
  const name = propertyName(method);
  if (name === undefined || !methods.test(name) || on.property.type === 'StringLiteral') return undefined;
  return { manner: 'bracketed-call', on, meant: name };
}

/** They take nothing, and texts, numbers and dates have no other use for them. */
const plain =
  /^(?:trim|trimStart|trimEnd|toUpperCase|toLowerCase|toLocaleUpperCase|toLocaleLowerCase|getTime|toISOString)$/;
const walking = /^(?:map|flatMap|filter|some|every|find|findIndex|sort)$/;

/** `names.map((name) => name.trim)`, `a.toLowerCase === b.toLowerCase`: the method stands for itself, and nobody calls it. */
export function uncalledMethod(on: NodeOf<'MemberExpression'>): Misread | undefined {
  // Where it stands is quicker to ask than what it is called.
  const around = parentOf(on)?.type;
  if (around === 'ObjectProperty') return uncalledCheck(on);
  if (on.computed || around === undefined || !places.test(around)) return undefined;
  const name = propertyName(on);
  if (name === undefined) return undefined;
  if (isCountedWith(on, name)) return { manner: 'uncalled-method', on, meant: name };
  if (!plain.test(name)) return undefined;
  return isResultOfWalk(on) || isCompared(on) || isInText(on)
    ? { manner: 'uncalled-method', on, meant: name }
    : undefined;
}

const places = /^(?:ArrowFunctionExpression|BinaryExpression|TemplateLiteral)$/;

/** `'-' + letter.toLowerCase`, `` `${name.trim}` `` */
function isInText(on: Node): boolean {
  const around = parentOf(on);
  if (around?.type === 'TemplateLiteral') return parentOf(around)?.type !== 'TaggedTemplateExpression';
  if (around?.type !== 'BinaryExpression' || around.operator !== '+') return false;
  const other = unwrap(keyOf(on) === 'left' ? around.right : around.left);
  return other.type === 'StringLiteral' || other.type === 'TemplateLiteral';
}

function isResultOfWalk(on: Node): boolean {
  const arrow = parentOf(on);
  const call =
    arrow?.type === 'ArrowFunctionExpression' && keyOf(on) === 'body' ? parentOf(arrow) : undefined;
  return call?.type === 'CallExpression' && walking.test(propertyName(unwrap(call.callee)) ?? '');
}

/** With another text, or with the same method of something else; `text.trim === String.prototype.trim` asks who has changed it. */
function isCompared(on: NodeOf<'MemberExpression'>): boolean {
  const around = parentOf(on);
  if (around?.type !== 'BinaryExpression' || !isComparison(around.operator)) return false;
  const other = unwrap(keyOf(on) === 'left' ? around.right : around.left);
  if (other.type === 'StringLiteral' || other.type === 'NumericLiteral') return true;
  // One of the two says enough.
  if (other.type !== 'MemberExpression' || propertyName(other) !== propertyName(on) || keyOf(on) === 'right')
    return false;
  return ![on.object, other.object].some((owner) => propertyName(owner) === 'prototype');
}

const partOfDate =
  /^get(?:UTC)?(?:Time|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^(?:getTimezoneOffset)$/;

/** `new Date().getFullYear - year`, `Date.now - start`: a method is no number. */
function isCountedWith(on: NodeOf<'MemberExpression'>, name: string): boolean {
  const around = parentOf(on);
  if (around?.type !== 'BinaryExpression' || !/^(?:[-*/%+]|[<>]=?)$/.test(around.operator)) return false;
  return name === 'now' ? isUndeclared(on.object, 'Date') : partOfDate.test(name);
}

const checks =
  /^(?:email|url|uuid|cuid|datetime|min|max|length|int|integer|positive|nonnegative|nonempty|optional|nullable|nullish|trim|required|notRequired|defined)$/;

/** `z.object({ email: z.string().email })`: what checks nothing, as nobody calls it. */
function uncalledCheck(on: NodeOf<'MemberExpression'>): Misread | undefined {
  const name = propertyName(on);
  if (on.computed || keyOf(on) !== 'value' || name === undefined || !checks.test(name)) return undefined;
  let root: Node = unwrap(on.object);
  if (root.type !== 'CallExpression') return undefined;
  while (root.type === 'CallExpression' || root.type === 'MemberExpression')
    root = unwrap(root.type === 'CallExpression' ? root.callee : root.object);
  const module = moduleMemberOf(root)?.module;
  return module !== undefined && /^(?:zod|yup|joi)(?:\/|$)/.test(module)
    ? { manner: 'uncalled-method', on, meant: name }
    : undefined;
}
