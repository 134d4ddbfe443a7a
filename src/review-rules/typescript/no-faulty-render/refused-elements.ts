import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** React throws when it draws this, or draws nothing. */
export interface RefusedElement {
  readonly kind: 'refused-element';
  readonly at: Node;
  readonly what: Localized;
}

type Element = NodeOf<'JSXElement'>;

/** Tags that hold nothing. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Attributes of HTML for what React calls by another name. */
const lowerEvents =
  /^on(?:blur|change|click|contextmenu|dblclick|drag|dragend|dragover|dragstart|drop|focus|input|keydown|keypress|keyup|load|mousedown|mouseenter|mouseleave|mousemove|mouseout|mouseover|mouseup|paste|scroll|submit|touchend|touchmove|touchstart|wheel)$/;

export function* refusedElementsIn(file: TypeScriptFile): Generator<RefusedElement, void> {
  if (!isOfReactItself(file)) return;
  for (const element of file.tree.nodesOf('JSXElement')) {
    const { name } = element.openingElement;
    // Components may make anything of their children and attributes.
    if (name.type !== 'JSXIdentifier' || !/^[a-z][a-z\d]*$/.test(name.name)) continue;
    yield* attributesOf(element);
    yield* childrenOf(element, name.name, file);
  }
}

/** Preact takes a text for `style`, and events in small letters. */
function isOfReactItself({ tree, text }: TypeScriptFile): boolean {
  const modules = tree.nodesOf('ImportDeclaration').map(({ source }) => source.value);
  if (modules.some((name) => /preact|solid/.test(name)) || /\brequire\(\s*["']preact/.test(text))
    return false;
  return (
    modules.some((name) => /^(?:react|next)(?:$|[-/])|^@wordpress\/element$/.test(name)) ||
    /\brequire\(\s*["']react["']/.test(text)
  );
}

function* attributesOf({ openingElement, children }: Element): Generator<RefusedElement, void> {
  for (const attribute of openingElement.attributes) {
    if (attribute.type !== 'JSXAttribute' || typeof attribute.name.name !== 'string') continue;
    const hasChildren = attribute.name.name === 'dangerouslySetInnerHTML' && children.some(isShown);
    const what = wordsForAttribute(attribute.name.name, attribute.value, hasChildren);
    if (what !== undefined) yield { kind: 'refused-element', at: attribute.name, what };
  }
}

function wordsForAttribute(
  name: string,
  value: Node | null | undefined,
  hasChildren: boolean,
): Localized | undefined {
  if (name === 'style' && isText(value))
    return say(
      'React takes `style` as an object and throws for a text: `style={{ color: … }}`.',
      'React 的 `style` 需要对象，传入字符串会抛出异常：`style={{ color: … }}`。',
    );
  if (name === 'dangerouslySetInnerHTML' && isText(value))
    return say(
      'React takes `{ __html: … }` here, and throws for a text.',
      'React 在这里需要 `{ __html: … }`，传入字符串会抛出异常。',
    );
  if (name === 'dangerouslySetInnerHTML' && hasChildren)
    return say(
      'An element with `dangerouslySetInnerHTML` may have no children: React throws.',
      '带有 `dangerouslySetInnerHTML` 的元素不能有子元素：React 会抛出异常。',
    );
  if (!lowerEvents.test(name) || value?.type !== 'JSXExpressionContainer') return undefined;
  return say(
    `React does not know \`${name}\`, and never calls what is given: events are written like \`onClick\`.`,
    `React 不认识 \`${name}\`，永远不会调用传入的函数：事件应写作 \`onClick\` 这样的形式。`,
  );
}

/** `"…"`, `{'…'}` */
function isText(value: Node | null | undefined): boolean {
  const bare = value?.type === 'JSXExpressionContainer' ? value.expression : value;
  return bare?.type === 'StringLiteral' || bare?.type === 'TemplateLiteral';
}

function isShown(child: Node): boolean {
  if (child.type === 'JSXText') return child.value.trim() !== '';
  if (child.type !== 'JSXExpressionContainer') return true;
  return child.expression.type !== 'JSXEmptyExpression' && child.expression.type !== 'NullLiteral';
}

function* childrenOf(
  { children }: Element,
  tag: string,
  file: TypeScriptFile,
): Generator<RefusedElement, void> {
  for (const child of children) {
    if (!isShown(child)) continue;
    const what = empty.test(tag) ? forEmpty(tag) : wordsForChild(child, file);
    if (what === undefined) continue;
    yield { kind: 'refused-element', at: child, what };
    if (empty.test(tag)) return;
  }
}

function forEmpty(tag: string): Localized {
  return say(
    `\`<${tag}>\` holds nothing, and React throws for what stands in it.`,
    `\`<${tag}>\` 不能包含内容，其中有内容时 React 会抛出异常。`,
  );
}

/** `<Trans>Hello <b>{{ name }}</b></Trans>` of react-i18next: the component around makes a text of it. */
function isTranslated(child: Node): boolean {
  return ancestorsOf(child).some((around) => {
    const tag = around.type === 'JSXElement' ? around.openingElement.name : undefined;
    return tag?.type === 'JSXIdentifier' && translating.test(tag.name);
  });
}

const translating = /^(?:T|Plural|Interpolate|\w*Trans(?:lat(?:e|ed|ion)\w*)?)$/;

/** `{{ date }}`, `{new Date()}`, `{render}` with a function of that name. */
function wordsForChild(child: Node, file: TypeScriptFile): Localized | undefined {
  if (child.type !== 'JSXExpressionContainer') return undefined;
  const bare = unwrap(child.expression);
  const value = writtenValue(bare);
  const code = shortText(bare, file);
  if (bare.type === 'ObjectExpression' && isTranslated(child)) return undefined;
  if (
    bare.type === 'ObjectExpression' ||
    (value.type === 'NewExpression' && isUndeclared(value.callee, 'Date'))
  )
    return say(
      `\`${code}\` is an object, which React cannot draw: it throws.`,
      `\`${code}\` 是对象，React 无法渲染：会抛出异常。`,
    );
  if (!isFunction(value) || parentOf(value)?.type === 'CallExpression') return undefined;
  return say(
    `\`${code}\` is a function, and React draws nothing for it: call it, or make an element of it.`,
    `\`${code}\` 是函数，React 不会渲染任何内容：请调用它，或将其写成元素。`,
  );
}
