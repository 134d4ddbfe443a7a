import type { Node } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** What makes HTML of Markdown and leaves the tags in it as they are. */
const renderers: Readonly<Record<string, RegExp>> = {
  marked: /^(?:(?:marked\.)?(?:parse|parseInline)|marked)?$/,
  snarkdown: /^$/,
};
/** Classes whose objects do so, only where the option `html` asks for it; and one that always does. */
const onlyWithHtml = /^(?:markdown-it|remarkable)$/;
const always = 'showdown';
const rendering = /^(?:render(?:Inline)?|makeHtml)$/;

/** `text` of `marked.parse(text)`, `new MarkdownIt({ html: true }).render(text)` and `converter.makeHtml(text)`. */
export function markdownOf(expression: Node): Node | undefined {
  if (!isCall(expression)) return undefined;
  const { callee, arguments: given } = expression;
  const [text] = given;
  if (text === undefined) return undefined;
  const member = moduleMemberOf(callee);
  if (member !== undefined) return renderers[member.module]?.test(member.path) === true ? text : undefined;
  if (!rendering.test(nameOfCallee(callee) ?? '') || !('object' in callee)) return undefined;
  return leavesTags(writtenValue(callee.object as Node)) ? text : undefined;
}

function leavesTags(made: Node): boolean {
  if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return false;
  const { module = '' } = moduleMemberOf(made.callee) ?? {};
  if (module === always) return true;
  if (!onlyWithHtml.test(module)) return false;
  const options = made.arguments
    .map((one) => writtenValue(one))
    .find((one) => one.type === 'ObjectExpression');
  const html = options?.type === 'ObjectExpression' ? propertyOf(options, 'html') : undefined;
  return html?.type === 'BooleanLiteral' && html.value;
}
