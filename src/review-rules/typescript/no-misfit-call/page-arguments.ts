import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

type Called = NodeOf<'CallExpression'>;

/** Events of a page, by the names that their attributes have. */
const attributes =
  /^on(?:abort|blur|change|click|contextmenu|dblclick|drag(?:end|enter|leave|over|start)?|drop|error|focus(?:in|out)?|input|key(?:down|press|up)|load|message|mouse(?:down|enter|leave|move|out|over|up)|paste|pointer(?:down|move|up)|popstate|reset|resize|scroll|select|submit|touch(?:end|move|start)|transitionend|unload|wheel)$/;

/** `document.getElementById('#app')`, `localStorage.setItem('user', { name })`: what a page makes nothing of. */
export function pageArgumentOf(
  { callee, arguments: [first, second] }: Called,
  name: string,
): MisfitArgument | undefined {
  const member = unwrap(callee);
  if (first === undefined || member.type !== 'MemberExpression') return undefined;
  switch (name) {
    case 'getElementById':
    case 'getElementsByClassName':
      return misfit(first, selectorWords(first, name));
    case 'addEventListener':
    case 'removeEventListener':
      return misfit(first, attributeWords(first));
    case 'setItem':
      return second && misfit(second, storedWords(member.object, second));
    case 'append':
    case 'set':
      return second && misfit(second, sentWords(member.object, second));
    case 'add':
    case 'remove':
    case 'toggle':
    case 'contains':
      return propertyName(unwrap(member.object)) === 'classList'
        ? misfit(first, classWords(first, name))
        : undefined;
    default:
      return undefined;
  }
}

function misfit(on: Node, what: Localized | undefined): MisfitArgument | undefined {
  return what && { kind: 'misfit-argument', on, what };
}

function selectorWords(given: Node, name: string): Localized | undefined {
  if (given.type !== 'StringLiteral' || !/^[#.][A-Za-z_]/.test(given.value)) return undefined;
  return say(
    `\`${name}\` takes a bare name, no selector: \`${given.value}\` with its \`${given.value.charAt(0)}\` is never found.`,
    `\`${name}\` 需要的是名称而不是选择器：带 \`${given.value.charAt(0)}\` 的 \`${given.value}\` 永远找不到。`,
  );
}

function attributeWords(given: Node): Localized | undefined {
  if (given.type !== 'StringLiteral' || !attributes.test(given.value)) return undefined;
  return say(
    `\`${given.value}\` is the name of an attribute: the event is \`${given.value.slice(2)}\`, and this listener is never called.`,
    `\`${given.value}\` 是属性名：事件名是 \`${given.value.slice(2)}\`，这个监听器永远不会被调用。`,
  );
}

function storedWords(store: Node, value: Node): Localized | undefined {
  const owner = unwrap(store);
  const isStore = ['localStorage', 'sessionStorage'].some(
    (name) => isUndeclared(owner, name) || (propertyName(owner) === name && isWindow(owner)),
  );
  const written = writtenValue(value).type;
  if (!isStore || (written !== 'ObjectExpression' && written !== 'ArrayExpression')) return undefined;
  if (written === 'ArrayExpression')
    return say(
      'Only texts are stored, and a list becomes its elements with commas between: `JSON.stringify` it.',
      '只能存储字符串，数组会变成以逗号连接的元素：请先 `JSON.stringify`。',
    );
  return say(
    'Only texts are stored, and an object becomes `[object Object]`: `JSON.stringify` it.',
    '只能存储字符串，对象会变成 `[object Object]`：请先 `JSON.stringify`。',
  );
}

function isWindow(owner: Node): boolean {
  return owner.type === 'MemberExpression' && isUndeclared(owner.object, 'window');
}

function sentWords(form: Node, value: Node): Localized | undefined {
  const made = writtenValue(form);
  const sent = writtenValue(value);
  if (made.type !== 'NewExpression' || sent.type !== 'ObjectExpression') return undefined;
  // React Native sends the file that `{ uri, name, type }` names.
  if (propertyOf(sent, 'uri') !== undefined) return undefined;
  if (!isUndeclared(made.callee, 'FormData') && !isUndeclared(made.callee, 'URLSearchParams'))
    return undefined;
  return say(
    'A form only has texts and files, and an object becomes `[object Object]`: `JSON.stringify` it.',
    '表单只包含文本和文件，对象会变成 `[object Object]`：请先 `JSON.stringify`。',
  );
}

function classWords(given: Node, name: string): Localized | undefined {
  if (given.type !== 'StringLiteral') return undefined;
  if (name !== 'contains' && (given.value === '' || /\s/.test(given.value)))
    return say(
      'One name is one argument: an empty name, or one with a space, throws a `DOMException`.',
      '每个类名是一个参数：空名称或含空格的名称会抛出 `DOMException`。',
    );
  if (!/^\.[A-Za-z_]/.test(given.value)) return undefined;
  return say(
    `\`classList\` takes a bare name: no style knows \`${given.value}\` with its dot.`,
    `\`classList\` 需要的是类名：带点的 \`${given.value}\` 不会匹配任何样式。`,
  );
}
