import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/** A value in quotes of a tag, escaped by what leaves these quotes as they are. */
export interface LeftQuote {
  readonly kind: 'quote-left';
  readonly at: Node;
  readonly quote: string;
  readonly attribute: string;
}

/** What is called more often is looked at no further, nor longer chains. */
const mostUses = 60;
const longestChain = 12;
const longestSum = 40;

/** `<a title="${escape(text)}">`, where `escape` replaces `<` and no quotes. */
export function* leftQuotes({ tree, text }: TypeScriptFile): Generator<LeftQuote, void> {
  if (!text.includes('&lt;') || !/=\\?["']/.test(text)) return;
  const seen = new Set<FunctionNode>();
  for (const call of tree.nodesOf('CallExpression')) {
    if (!escapesBracket(call)) continue;
    const chain = chainAround(call);
    yield* inAttribute(chain, signsOf(chain));
    const owner = givesBack(chain);
    if (owner === undefined || seen.has(owner)) continue;
    seen.add(owner);
    const uses = bindingOfFunction(owner)?.references ?? [];
    if (uses.length > mostUses) continue;
    for (const { identifier } of uses) {
      const use = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
      if (use !== undefined && isCall(use) && !isOfProgram(use)) yield* inAttribute(use, signsOf(chain));
    }
  }
}

/** Signs that the pattern of a call of `replace` finds each of: none where it does not say so. */
function signsFound({ callee, arguments: [pattern] }: Call): string {
  const method = propertyName(callee);
  if (method !== 'replace' && method !== 'replaceAll') return '';
  if (pattern?.type === 'StringLiteral') return method === 'replaceAll' ? pattern.value : '';
  return pattern?.type === 'RegExpLiteral' && pattern.flags.includes('g') ? pattern.pattern : '';
}

function escapesBracket(call: Call): boolean {
  const [, to] = call.arguments;
  return (
    /^\[?[^\\()]*</.test(signsFound(call)) && to?.type === 'StringLiteral' && /^&(?:lt|#)/.test(to.value)
  );
}

/** The last `replace` of the chain that a call is in. */
function chainAround(call: Call): Node {
  let at: Node = call;
  for (let steps = 0; steps < longestChain; steps++) {
    const member = parentOf(at);
    if (member?.type !== 'MemberExpression' || keyOf(at) !== 'object') break;
    const outer: Node | undefined = parentOf(member);
    if (outer === undefined || !isCall(outer) || outer.callee !== member) break;
    at = outer;
  }
  return at;
}

/** All that is replaced in a chain; undefined: something else is done with the text as well. */
function signsOf(chain: Node): string | undefined {
  let signs = '';
  let at = unwrap(chain);
  for (let steps = 0; isCall(at) && 'object' in at.callee; steps++) {
    const found = signsFound(at);
    if (found === '' || steps === longestChain)
      return /^(?:toString|trim)$/.test(propertyName(at.callee) ?? '') ? signs : undefined;
    signs += found;
    at = unwrap(at.callee.object as Node);
  }
  return isCall(at) && !(at.callee.type === 'Identifier' && at.callee.name === 'String') ? undefined : signs;
}

/** The function that gives back what the chain makes of its parameter, and nothing else. */
function givesBack(chain: Node): FunctionNode | undefined {
  let at = parentOf(chain);
  if (at?.type === 'ReturnStatement') {
    at = parentOf(at);
    if (at?.type !== 'BlockStatement') return undefined;
    const owner = parentOf(at);
    return owner !== undefined && isFunction(owner) && owner.body === at ? owner : undefined;
  }
  return at?.type === 'ArrowFunctionExpression' && at.body === chain ? at : undefined;
}

function* inAttribute(value: Node, signs: string | undefined): Generator<LeftQuote, void> {
  if (signs === undefined || /\\[wWsSdDxu]|\^/.test(signs)) return;
  const [, attribute = '', quote = ''] = opened.exec(textBefore(value) ?? '') ?? [];
  if (quote === '' || signs.includes(quote)) return;
  yield { kind: 'quote-left', at: value, quote, attribute };
}

/** ` title="` at the end. */
const opened = /(?:^|[\s"'])([a-zA-Z][\w:-]*)=(["'])$/;

/** What is escaped for no reason: a text of the program, or a number. */
function isOfProgram({ arguments: [given] }: Call): boolean {
  if (given === undefined) return false;
  if (isCall(given))
    return /^(?:Number|parseInt|parseFloat|encodeURIComponent)$/.test(nameOfCallee(given.callee) ?? '');
  return isPlaceInList(given) || (given.type.endsWith('Literal') && given.type !== 'TemplateLiteral');
}

/** `index` of `items.map((item, index) => …)` */
function isPlaceInList(given: Node): boolean {
  const [declared] = referenceOf(given)?.binding?.declarations ?? [];
  const owner = declared && parentOf(declared);
  if (owner === undefined || !isFunction(owner) || owner.params[1] !== declared) return false;
  const call = parentOf(owner);
  return (
    call !== undefined && isCall(call) && /^(?:map|forEach|flatMap)$/.test(propertyName(call.callee) ?? '')
  );
}

/** The text that stands right before a value in a template or a sum; a name before `="` counts for a word. */
function textBefore(value: Node): string | undefined {
  const around = parentOf(value);
  if (around?.type === 'TemplateLiteral') {
    const index = around.expressions.findIndex((one) => one === value);
    const text = around.quasis[index]?.value.raw.replaceAll(/\\(["'])/g, '$1');
    return text !== undefined && index > 0 ? namedBefore(text) : text;
  }
  if (around?.type !== 'BinaryExpression' || around.operator !== '+' || keyOf(value) !== 'right')
    return undefined;
  let left = unwrap(around.left);
  const text = left.type === 'BinaryExpression' ? endOf(left.right) : endOf(left);
  for (let steps = 0; left.type === 'BinaryExpression' && steps < longestSum; steps++)
    left = unwrap(left.left);
  return text !== undefined && around.left !== left ? namedBefore(text) : text;
}

/** `="` alone stands behind a name that is put in. */
function namedBefore(text: string): string {
  return /^=["']$/.test(text) ? ` name${text}` : text;
}

function endOf(node: Node): string | undefined {
  const value = unwrap(node);
  if (value.type === 'StringLiteral') return value.value;
  if (value.type === 'TemplateLiteral') return value.quasis.at(-1)?.value.raw;
  return undefined;
}
