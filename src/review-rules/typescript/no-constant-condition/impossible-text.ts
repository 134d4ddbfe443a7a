import type { RuleResult } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { expressionResult } from './expression-result.ts';

type Shape = 'small' | 'capital' | 'sign';

/** Methods that leave letters as they are. */
const keepsCase = /^(?:trim|trimStart|trimEnd|slice|substring|toString)$/;
const longestChain = 4;

/** `method.toLowerCase() === 'GET'`, `text.charAt(0) === '//'` */
export function findImpossibleText(
  node: NodeOf<'BinaryExpression'>,
  file: TypeScriptFile,
): RuleResult | undefined {
  const text = unwrap(node.right).type === 'StringLiteral' ? node.right : node.left;
  const made = text === node.right ? node.left : node.right;
  const what = impossible(made, text, file) ?? tooShort(made, text, file);
  return what && expressionResult(node, what, 'certain');
}

/** `url.slice(0, 3) === 'http'`: that part has three signs at most. */
function tooShort(made: Node, text: Node, file: TypeScriptFile): Localized | undefined {
  const [value, bare] = [unwrap(made), unwrap(text)];
  if (bare.type !== 'StringLiteral' || !isCall(value)) return undefined;
  const most = lengthOfPart(propertyName(value.callee) ?? '', value.arguments);
  // Shorter it may be: the whole text may have no more.
  if (most === undefined || bare.value.length <= most) return undefined;
  const [subject, other] = [shortText(made, file), shortText(text, file)];
  return say(
    `\`${subject}\` has ${most} ${most === 1 ? 'sign' : 'signs'} at most, and is never \`${other}\`.`,
    `\`${subject}\` 最多有 ${most} 个字符，永远不会等于 \`${other}\`。`,
  );
}

/** Signs that `slice(from, to)`, `substring(from, to)` and `substr(from, count)` give at most. */
function lengthOfPart(method: string, [from, to]: readonly Node[]): number | undefined {
  if (method === 'slice' && from !== undefined) {
    const least = negative(from);
    // From the end on, or up to another place before it.
    if (least !== undefined && to === undefined) return least;
    const last = to === undefined ? undefined : negative(to);
    if (least !== undefined && last !== undefined) return Math.max(0, least - last);
  }
  if (from?.type !== 'NumericLiteral' || to?.type !== 'NumericLiteral') return undefined;
  if (method === 'substr') return to.value;
  // `substring` puts them in order.
  if (method === 'substring') return Math.abs(to.value - from.value);
  return method === 'slice' ? Math.max(0, to.value - from.value) : undefined;
}

/** 3 of `-3` */
function negative(node: Node): number | undefined {
  if (node.type !== 'UnaryExpression' || node.operator !== '-') return undefined;
  return node.argument.type === 'NumericLiteral' ? node.argument.value : undefined;
}

/** `switch (method.toLowerCase()) { case 'GET': … }` */
export function* findImpossibleCases(
  { discriminant, cases }: NodeOf<'SwitchStatement'>,
  file: TypeScriptFile,
): Generator<RuleResult, void> {
  if (shapeOf(discriminant) === undefined) return;
  for (const { test } of cases) {
    const what = test == null ? undefined : impossible(discriminant, test, file);
    if (test != null && what !== undefined) yield expressionResult(test, what, 'certain');
  }
}

/** `name.toLowerCase().includes('PDF')` */
export function* findImpossibleParts(file: TypeScriptFile): Generator<RuleResult, void> {
  for (const call of file.tree.callsNamed(['includes', 'startsWith', 'endsWith'])) {
    const [part] = call.arguments;
    const callee = unwrap(call.callee);
    if (part?.type !== 'StringLiteral' || callee.type !== 'MemberExpression' || !cannotBe(part.value))
      continue;
    const shape = shapeOf(callee.object);
    if (shape === undefined || shape === 'sign' || fits(part.value, shape)) continue;
    yield expressionResult(call, wordsForPart(callee.object, part, shape, file), 'certain');
  }
}

function wordsForPart(made: Node, part: Node, shape: 'small' | 'capital', file: TypeScriptFile): Localized {
  const [subject, other] = [shortText(made, file), shortText(part, file)];
  return shape === 'small'
    ? say(
        `\`${subject}\` has no capital letters, so \`${other}\` is never found in it.`,
        `\`${subject}\` 不含大写字母，永远找不到 \`${other}\`。`,
      )
    : say(
        `\`${subject}\` has no small letters, so \`${other}\` is never found in it.`,
        `\`${subject}\` 不含小写字母，永远找不到 \`${other}\`。`,
      );
}

function impossible(made: Node, text: Node, file: TypeScriptFile): Localized | undefined {
  const bare = unwrap(text);
  if (bare.type !== 'StringLiteral') return undefined;
  const shape = cannotBe(bare.value) ? shapeOf(made) : undefined;
  return shape === undefined || fits(bare.value, shape) ? undefined : words(made, bare, shape, file);
}

/** Short texts without letters are found in any shape. */
function cannotBe(value: string): boolean {
  return value.length > 1 || /\p{L}/u.test(value);
}

function fits(value: string, shape: Shape): boolean {
  if (shape === 'sign') return value.length <= 1;
  return value === (shape === 'small' ? value.toLowerCase() : value.toUpperCase());
}

/** What a value that is made there looks like, whatever it was made from. */
function shapeOf(made: Node, steps = longestChain): Shape | undefined {
  if (steps === 0) return undefined;
  const value = writtenValue(made);
  if (!isCall(value) || !('object' in value.callee)) return undefined;
  const name = propertyName(value.callee) ?? '';
  if (/^to(?:Locale)?LowerCase$/.test(name)) return 'small';
  if (/^to(?:Locale)?UpperCase$/.test(name)) return 'capital';
  if (name === 'charAt') return 'sign';
  return keepsCase.test(name) ? shapeOf(value.callee.object as Node, steps - 1) : undefined;
}

function words(made: Node, text: Node, shape: Shape, file: TypeScriptFile): Localized {
  const [subject, other] = [shortText(made, file), shortText(text, file)];
  switch (shape) {
    case 'small':
      return say(
        `\`${subject}\` has no capital letters, and is never \`${other}\`.`,
        `\`${subject}\` 不含大写字母，永远不会等于 \`${other}\`。`,
      );
    case 'capital':
      return say(
        `\`${subject}\` has no small letters, and is never \`${other}\`.`,
        `\`${subject}\` 不含小写字母，永远不会等于 \`${other}\`。`,
      );
    case 'sign':
      return say(
        `\`${subject}\` is one sign at most, and never \`${other}\`.`,
        `\`${subject}\` 最多只有一个字符，永远不会等于 \`${other}\`。`,
      );
  }
}
