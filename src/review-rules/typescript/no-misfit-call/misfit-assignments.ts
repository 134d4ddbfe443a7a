import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';
import { tagsAsText } from './page-values.ts';

/** Lengths of a style, which have a unit. */
const lengths =
  /^(?:width|height|(?:min|max)(?:Width|Height)|top|left|right|bottom|fontSize|(?:margin|padding)(?:Top|Left|Right|Bottom)?|borderRadius)$/;
/** What one element has, and a list of them has not. */
const ofElement =
  /^(?:style|innerHTML|innerText|textContent|value|checked|disabled|className|onclick|onchange)$/;

/** `box.style.width = 50`, `process.env.TOKEN = undefined`, `document.querySelectorAll('p').innerHTML = ''` */
export function misfitAssignmentOf(node: NodeOf<'AssignmentExpression'>): MisfitArgument | undefined {
  const { operator, left, right } = node;
  if (operator !== '=' || left.type !== 'MemberExpression') return undefined;
  const name = propertyName(left);
  if (isEnvironment(left.object)) return ofEnvironment(right);
  if (name === undefined) return undefined;
  const tags = tagsAsText(node);
  if (tags !== undefined) return tags;
  if (lengths.test(name)) return ofLength(left.object, right);
  if (ofElement.test(name) && isList(writtenValue(left.object))) return ofList(left, name);
  return propertyName(left.object) === 'style' ? ofList(left, 'style', unwrap(left.object)) : undefined;
}

function isEnvironment(object: Node): boolean {
  const owner = unwrap(object);
  return (
    owner.type === 'MemberExpression' &&
    propertyName(owner) === 'env' &&
    isUndeclared(owner.object, 'process')
  );
}

function ofEnvironment(on: Node): MisfitArgument | undefined {
  const isNothing = isUndeclared(on, 'undefined') || on.type === 'NullLiteral';
  if (!isNothing) return undefined;
  const text = on.type === 'NullLiteral' ? 'null' : 'undefined';
  const what = say(
    `The environment only holds texts: this sets \`'${text}'\`, which counts as true. \`delete\` takes a variable out.`,
    `环境变量只能是字符串：这里设置的是 \`'${text}'\`，会被当作真值。移除变量请用 \`delete\`。`,
  );
  return { kind: 'misfit-argument', on, what };
}

/** Only of what is an element for sure: other objects have styles, too. */
function ofLength(style: Node, on: Node): MisfitArgument | undefined {
  const owner = unwrap(style);
  if (on.type !== 'NumericLiteral' || on.value === 0 || propertyName(owner) !== 'style') return undefined;
  if (owner.type !== 'MemberExpression' || !isOfPage(writtenValue(owner.object))) return undefined;
  const what = say(
    `A length wants a unit: ${on.value} alone is ignored, and \`'${on.value}px'\` is not.`,
    `长度需要单位：单独的 ${on.value} 会被忽略，应写成 \`'${on.value}px'\`。`,
  );
  return { kind: 'misfit-argument', on, what };
}

function isOfPage(made: Node): boolean {
  const callee = isCall(made) ? unwrap(made.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !isUndeclared(callee.object, 'document')) return false;
  return /^(?:getElementById|querySelector|createElement)$/.test(propertyName(callee) ?? '');
}

function isList(made: Node): boolean {
  const callee = isCall(made) ? unwrap(made.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !isUndeclared(callee.object, 'document')) return false;
  return /^(?:querySelectorAll|getElementsBy(?:ClassName|TagName|Name))$/.test(propertyName(callee) ?? '');
}

function ofList(on: Node, name: string, owner?: Node): MisfitArgument | undefined {
  if (owner !== undefined && !(owner.type === 'MemberExpression' && isList(writtenValue(owner.object))))
    return undefined;
  const what = say(
    `This is a list of elements, and has no \`${name}\`: none of them is changed. Go through it.`,
    `这是元素列表，没有 \`${name}\`：其中的元素都不会改变。请逐个处理。`,
  );
  return { kind: 'misfit-argument', on, what };
}
