import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { OutsideHtml } from './find-outside-html.ts';

/** `](`, and behind it an address of whatever protocol: not one that begins with `/` or `#`. */
const anyLink = /\\\](?:\\s\*)?\\\((?![^)]*http)(?!\(?(?:\?<\w{1,30}>|\?:)?(?:\\\/|#|\\[.#]|mailto:|tel:))/;
const picture = /^\^?!/;
/** What looks at addresses, or at the HTML that comes out. */
const looksAtAddress =
  /javascript:|protocol|saniti[sz]e|purify|\bxss\b|is_?(?:safe|valid|allowed)|(?:safe|clean|check|filter|validate|normali[sz]e|resolve)_?(?:url|link|href|uri)|https\?:|new URL\(/i;

/** `text.replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>')`: a link of Markdown may begin with `javascript:`. */
export function* scriptLinks({ tree, text }: TypeScriptFile): Generator<OutsideHtml, void> {
  if (!/\bhref=\\?["']/.test(text) || !text.includes('\\]') || looksAtAddress.test(text)) return;
  for (const pattern of tree.nodesOf('RegExpLiteral')) {
    if (!anyLink.test(pattern.pattern) || picture.test(pattern.pattern)) continue;
    const by = replacementOf(pattern);
    const part = by && addressIn(by);
    if (part !== undefined)
      yield { range: rangeOf(part), part, sink: 'href', origin: 'link', kind: 'xss', confidence: 'possible' };
  }
}

/** What stands for the pattern's matches: of a call, of `[pattern, by]`, and of `{ pattern, by }`. */
function replacementOf(pattern: Node): Node | undefined {
  const around = parentOf(pattern);
  if (around === undefined) return undefined;
  if (isCall(around) && keyOf(pattern) === 'arguments')
    return /^replace(?:All)?$/.test(propertyName(around.callee) ?? '') ? around.arguments[1] : undefined;
  if (around.type === 'ArrayExpression') {
    const [first, second] = around.elements;
    return first === pattern ? (second ?? undefined) : undefined;
  }
  const object = around.type === 'ObjectProperty' ? parentOf(around) : undefined;
  if (object?.type !== 'ObjectExpression') return undefined;
  return object.properties
    .map((one) => (one.type === 'ObjectProperty' ? one.value : one))
    .find((one) => one !== pattern && (one.type === 'StringLiteral' || isFunction(one)));
}

/** The whole of a text with `href="$2"`, or the parameter that a function puts there as it is. */
function addressIn(by: Node): Node | undefined {
  const value = unwrap(by);
  if (value.type === 'StringLiteral') return /\bhref=["']?\$[\d<]/.test(value.value) ? value : undefined;
  return isFunction(value) ? parameterInHref(value) : undefined;
}

function parameterInHref(owner: FunctionNode): Node | undefined {
  let found: Node | undefined;
  holds(owner.body, (part) => {
    found = addressPart(part);
    if (found !== undefined && referenceOf(unwrap(found))?.binding?.scope.node !== owner) found = undefined;
    return found !== undefined;
  });
  return found;
}

/** `href` of `<a href="${href}">` and of `'<a href="' + href`. */
function addressPart(part: Node): Node | undefined {
  if (part.type === 'TemplateLiteral') {
    const index = part.quasis.findIndex(({ value }) => opens.test(value.raw));
    return part.expressions[index];
  }
  if (part.type !== 'BinaryExpression' || part.operator !== '+') return undefined;
  return opens.test(textAtEnd(part)) ? part.right : undefined;
}

const opens = /\bhref=\\?["']$/;

function textAtEnd({ left }: NodeOf<'BinaryExpression'>): string {
  const last = left.type === 'BinaryExpression' ? left.right : left;
  return last.type === 'StringLiteral' ? last.value : '';
}
