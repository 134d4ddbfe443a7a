import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { hasHtmlType } from './content-type.ts';

export interface Sink {
  readonly html: Node;
  readonly name: string;
  /** It is HTML only if it looks like some. */
  readonly mustHaveTag: boolean;
}

/** Whether the file names something that reads HTML: else its tree needs no look. */
export function mayWriteHtml(file: TypeScriptFile): boolean {
  if (namesAny(file, htmlNames)) return true;
  if (namesAny(file, responseNames) && namesAny(file, responseMethods)) return true;
  if (namesAny(file, answerNames) || isOfKoa(file.text)) return true;
  if (!namesAny(file, jQueryNames)) return namesAny(file, ['statusCode']);
  return namesAny(file, jQueryMethods) || makesElements.test(file.text);
}

const htmlNames = [
  ...['innerHTML', 'outerHTML', 'srcdoc', 'srcDoc', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'],
  ...['createContextualFragment', 'writeln', 'html', 'setHTMLUnsafe', 'bypassSecurityTrustHtml'],
];
const responseNames = ['res', 'response', 'reply', 'document'];
const responseMethods = ['send', 'end', 'write'];
/** `$('<li>' + name)` */
const makesElements = /(?:\$|jQuery)\(\s*['"`]\s*</;
const jQueryNames = ['$', 'jQuery'];
const jQueryMethods = ['append', 'prepend', 'before', 'after', 'replaceWith'];

export function* sinksIn({ tree, text }: TypeScriptFile): Generator<Sink, void> {
  for (const { left, right } of tree.nodesOf('AssignmentExpression')) {
    const name = propertyName(left);
    if (name !== undefined && /^(?:innerHTML|outerHTML|srcdoc)$/.test(name))
      yield { html: right, name, mustHaveTag: false };
    else if (isBodyOfKoa(left, text)) yield { html: right, name: 'ctx.body', mustHaveTag: true };
  }
  if (namesAny({ tree }, answerNames))
    for (const { callee, arguments: given } of tree.nodesOf('NewExpression')) {
      const [html, options] = given;
      if (html !== undefined && options !== undefined && isNamedAnswer(callee) && isHtmlAnswer(options))
        yield { html, name: 'Response', mustHaveTag: false };
    }
  for (const attribute of tree.nodesOf('JSXAttribute')) {
    const html = htmlOfAttribute(attribute);
    if (html !== undefined) yield { html, name: 'dangerouslySetInnerHTML', mustHaveTag: false };
    const page = pageOfFrame(attribute);
    if (page !== undefined) yield { html: page, name: 'srcDoc', mustHaveTag: false };
  }
  if (tree.words.has('innerHTML'))
    for (const property of tree.nodesOf('ObjectProperty'))
      if (isHtmlOfElement(property)) yield { html: property.value, name: 'innerHTML', mustHaveTag: false };
  if (tree.words.has('statusCode'))
    for (const object of tree.nodesOf('ObjectExpression')) {
      const html = pageAnswered(object);
      if (html !== undefined) yield { html, name: 'body', mustHaveTag: true };
    }
  for (const call of [...tree.nodesOf('CallExpression'), ...tree.nodesOf('OptionalCallExpression')])
    yield* sinksOfCall(call);
}

/** Koa sends a text that begins with a tag as a page. */
function isBodyOfKoa(left: Node, text: string): boolean {
  if (left.type !== 'MemberExpression' || propertyName(left) !== 'body') return false;
  return left.object.type === 'Identifier' && /^(?:ctx|context)$/.test(left.object.name) && ofKoa.test(text);
}

const ofKoa = /['"]@?koa\b/;

function isOfKoa(text: string): boolean {
  return text.includes('koa') && ofKoa.test(text);
}

const answerNames = ['Response', 'NextResponse'];

function isNamedAnswer(callee: Node): boolean {
  return callee.type === 'Identifier' && answerNames.includes(callee.name);
}

/** `{ headers: { 'content-type': 'text/html' } }` */
function isHtmlAnswer(options: Node): boolean {
  const value = writtenValue(options);
  const headers = value.type === 'ObjectExpression' ? propertyOf(value, 'headers') : undefined;
  return headers !== undefined && hasHtmlType(headers);
}

function htmlOfAttribute({ name, value }: NodeOf<'JSXAttribute'>): Node | undefined {
  if (name.name !== 'dangerouslySetInnerHTML' || value?.type !== 'JSXExpressionContainer') return undefined;
  const object = writtenValue(value.expression);
  return object.type === 'ObjectExpression' ? propertyOf(object, '__html') : undefined;
}

/** `<iframe srcDoc={html} />`; one with `sandbox` keeps to itself. */
function pageOfFrame(attribute: NodeOf<'JSXAttribute'>): Node | undefined {
  const { name, value } = attribute;
  if (name.name !== 'srcDoc' || value?.type !== 'JSXExpressionContainer') return undefined;
  const element = parentOf(attribute);
  const isApart =
    element?.type === 'JSXOpeningElement' &&
    element.attributes.some((one) => one.type === 'JSXAttribute' && one.name.name === 'sandbox');
  return isApart ? undefined : value.expression;
}

/** `h('div', { innerHTML: html })` of Vue, `Object.assign(element, { innerHTML: html })`. */
function isHtmlOfElement(property: NodeOf<'ObjectProperty'>): boolean {
  if (keyName(property) !== 'innerHTML') return false;
  const object = parentOf(property);
  const call = object && parentOf(object);
  return (
    call !== undefined &&
    isCall(call) &&
    call.arguments[1] === object &&
    /^(?:h|createVNode|createElement|assign)$/.test(nameOfCallee(call.callee) ?? '')
  );
}

/** `{ statusCode: 200, headers: { 'Content-Type': 'text/html' }, body }` of a function that a gateway calls. */
function pageAnswered(object: NodeOf<'ObjectExpression'>): Node | undefined {
  if (object.properties.length < 3 || propertyOf(object, 'statusCode') === undefined) return undefined;
  const [headers, body] = [propertyOf(object, 'headers'), propertyOf(object, 'body')];
  return headers !== undefined && hasHtmlType(headers) ? body : undefined;
}

/** What takes HTML first, whatever it is called on. */
const sinksByName: ReadonlyMap<string, Pick<Sink, 'mustHaveTag'>> = new Map([
  ['createContextualFragment', { mustHaveTag: false }],
  ['setHTMLUnsafe', { mustHaveTag: false }],
  ['bypassSecurityTrustHtml', { mustHaveTag: false }],
  // A text with a tag makes elements, any other finds some.
  ['$', { mustHaveTag: true }],
  ['jQuery', { mustHaveTag: true }],
]);

function* sinksOfCall(call: Call): Generator<Sink, void> {
  const name = nameOfCallee(call.callee);
  const [first, second] = call.arguments;
  if (name === undefined || first === undefined) return;
  const readsFirst = sinksByName.get(name);
  if (readsFirst !== undefined) yield { html: first, name, ...readsFirst };
  const receiver = namesOfReceiver(call.callee).at(-1) ?? '';
  switch (name) {
    case 'insertAdjacentHTML':
      if (second !== undefined) yield { html: second, name, mustHaveTag: false };
      return;
    case 'writeln':
    case 'write':
      if (receiver === 'document') yield { html: first, name: `document.${name}`, mustHaveTag: false };
      else if (isResponse(receiver)) yield { html: first, name: `${receiver}.${name}`, mustHaveTag: true };
      return;
    case 'send':
    case 'end':
      if (isResponse(receiver) || isResponse(statusReceiver(call)))
        yield { html: first, name: `res.${name}`, mustHaveTag: true };
      return;
    default:
      if (name === 'html' && /^(?:c|ctx|context)$/.test(receiver))
        yield { html: first, name: `${receiver}.html`, mustHaveTag: true };
      else if ((name === 'html' || jQueryMethods.includes(name)) && isOfJQuery(receiver, call))
        yield { html: first, name, mustHaveTag: name !== 'html' };
  }
}

/** `$(…)`, `$card`, and `card` of `const card = $('<div>')`. */
function isOfJQuery(receiver: string, { callee }: Call): boolean {
  if (/^(?:\$|jQuery)/.test(receiver)) return true;
  if (!('object' in callee)) return false;
  const made = writtenValue(callee.object as Node);
  return isCall(made) && /^(?:\$|jQuery)$/.test(nameOfCallee(made.callee) ?? '');
}

function isResponse(name: string): boolean {
  return /^(?:res|response|reply)$/.test(name);
}

/** `res` of `res.status(404).send(…)`. */
function statusReceiver({ callee }: Call): string {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression') return '';
  const inner = unwrap(method.object);
  return inner.type === 'CallExpression' ? (namesOfReceiver(inner.callee).at(-1) ?? '') : '';
}
