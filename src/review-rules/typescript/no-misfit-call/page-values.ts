import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

type Call = NodeOf<'CallExpression'>;

/** `history.pushState('/orders')`, `JSON.stringify(new FormData(form))`, `onSuccess: client.invalidateQueries(…)` */
export function pageValueOf(call: Call, name: string): MisfitArgument | undefined {
  switch (name) {
    case 'pushState':
    case 'replaceState':
      return addressAsState(call, name);
    case 'stringify':
      return formAsText(call);
    default:
      return undefined;
  }
}

function addressAsState({ callee, arguments: given }: Call, name: string): MisfitArgument | undefined {
  const [first, second] = given;
  if (callee.type !== 'MemberExpression' || first === undefined || second !== undefined) return undefined;
  const owner = unwrap(callee.object);
  const isHistory = isUndeclared(owner, 'history') || propertyName(owner) === 'history';
  if (!isHistory || !isText(writtenValue(first))) return undefined;
  return {
    kind: 'misfit-argument',
    on: first,
    what: say(
      `The address is the third argument of \`${name}\`: this one is only the state, and the address stays as it is. Write \`${name}(null, '', …)\`.`,
      `地址是 \`${name}\` 的第三个参数：这里只是状态，地址不会改变。请写 \`${name}(null, '', …)\`。`,
    ),
  };
}

/** `'/search?q=' + text`, `` `/orders/${id}` `` */
function isText(value: Node): boolean {
  if (value.type === 'StringLiteral') return /^[/?#]|^https?:/.test(value.value);
  if (value.type === 'TemplateLiteral') return /^[/?#]|^https?:/.test(value.quasis[0]?.value.raw ?? '');
  return value.type === 'BinaryExpression' && value.operator === '+' && isText(unwrap(value.left));
}

const withoutKeys = ['FormData', 'URLSearchParams', 'Headers', 'Blob', 'File'];

function formAsText({ callee, arguments: [first] }: Call): MisfitArgument | undefined {
  if (first === undefined || callee.type !== 'MemberExpression') return undefined;
  const made = writtenValue(first);
  if (made.type !== 'NewExpression' || !isUndeclared(unwrap(callee.object), 'JSON')) return undefined;
  const name = withoutKeys.find((one) => isUndeclared(made.callee, one));
  if (name === undefined) return undefined;
  return {
    kind: 'misfit-argument',
    on: first,
    what: say(
      `A \`${name}\` has no properties of its own, and its JSON is \`{}\`: write \`Object.fromEntries(…)\` around it, or send it as it is.`,
      `\`${name}\` 没有自身属性，其 JSON 为 \`{}\`：请用 \`Object.fromEntries(…)\` 转换，或直接发送它。`,
    ),
  };
}

/** `title.textContent = '<b>new</b>'`: the page shows the tags. */
export function tagsAsText({ left, right }: NodeOf<'AssignmentExpression'>): MisfitArgument | undefined {
  if (left.type !== 'MemberExpression' || !/^(?:textContent|innerText)$/.test(propertyName(left) ?? ''))
    return undefined;
  if (!beginsWithTag(unwrap(right))) return undefined;
  return {
    kind: 'misfit-argument',
    on: right,
    what: say(
      `\`${propertyName(left) ?? ''}\` shows tags as they are written: make elements of them, or set \`innerHTML\` to what you know to be safe.`,
      `\`${propertyName(left) ?? ''}\` 会原样显示标签：请创建元素，或对确定安全的内容使用 \`innerHTML\`。`,
    ),
  };
}

const element =
  /^\s*<(b|i|em|strong|span|div|p|a|h[1-6]|ul|ol|li|br|small|img|button|table|tr|td)(?:\s[^>]*)?\/?>/;

function beginsWithTag(value: Node): boolean {
  if (value.type === 'StringLiteral') return element.test(value.value);
  if (value.type === 'TemplateLiteral') return element.test(value.quasis[0]?.value.raw ?? '');
  return value.type === 'BinaryExpression' && value.operator === '+' && beginsWithTag(unwrap(value.left));
}
