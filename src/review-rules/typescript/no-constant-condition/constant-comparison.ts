import type { FixDraft, RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { nullish, possibleTypesOf } from '../_kit/possible-types-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { expressionResult } from './expression-result.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** An equality whose outcome the form of its two sides decides. */
export function findConstantComparison(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const isVague = isAnything(node.left) || isAnything(node.right);
  return (
    freshResult(node, file) ??
    lengthResult(node, file) ??
    (isVague ? undefined : (typeResult(node, file) ?? literalResult(node, file)))
  );
}

/** An object that comes to life in the comparison is equal to nothing. */
function freshResult(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const fresh = isFreshObject(unwrap(node.right)) ? node.right : node.left;
  if (!isFreshObject(unwrap(fresh))) return undefined;
  const code = shortText(fresh, file);
  const what = isStrict(node)
    ? say(
        `\`${code}\` is a new object, equal to no other: this is always ${outcome(node)}.`,
        `\`${code}\` 是新建的对象，不与任何值相等：结果恒为 ${outcome(node)}。`,
      )
    : say(
        `\`${node.operator}\` does not look into \`${code}\`: it is a new object, equal to no other one.`,
        `\`${node.operator}\` 不会比较 \`${code}\` 的内容：它是新建的对象，不与其他对象相等。`,
      );
  // `==` turns the object into a text where the other side is one: `'' == []`. A constructor may return an old object.
  return expressionResult(
    node,
    what,
    isStrict(node) && fresh.type !== 'NewExpression' ? 'certain' : 'likely',
  );
}

/** `list.length === '5'`: a length is a number. Of a text in words, or none, it is a field of a form or of options. */
function lengthResult(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const [length, text] = [unwrap(node.left), unwrap(node.right)];
  if (!isStrict(node) || text.type !== 'StringLiteral' || length.type !== 'MemberExpression')
    return undefined;
  if (propertyName(length) !== 'length' || !/^\d+$/.test(text.value)) return undefined;
  const what = say(
    `\`${shortText(length, file)}\` is a number, and \`${shortText(text, file)}\` is a text: this is always ${outcome(node)}.`,
    `\`${shortText(length, file)}\` 是数字，而 \`${shortText(text, file)}\` 是字符串：结果恒为 ${outcome(node)}。`,
  );
  return expressionResult(node, what, 'likely');
}

/** Most sides are names and members: their types are not known. */
function isAnything({ type }: Node): boolean {
  return type === 'MemberExpression' || type === 'OptionalMemberExpression' || type === 'ThisExpression';
}

function isFreshObject(node: Node): boolean {
  switch (node.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'RegExpLiteral':
      return true;
    case 'NewExpression':
      // `new Object(x)` is `x` itself where that is an object: a way to ask.
      return !(
        node.callee.type === 'Identifier' &&
        node.callee.name === 'Object' &&
        node.arguments.length > 0
      );
    default:
      return false;
  }
}

/** `!kind === 'a'`, `a + b == null`: the two sides never have a type in common. */
function typeResult(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const left = possibleTypesOf(node.left);
  const right = possibleTypesOf(node.right);
  if ((left & right) !== 0) return undefined;
  // `(a = b || '') == null`: how compilers write an optional chain.
  if (node.left.type === 'AssignmentExpression') return undefined;
  const isNull = (types: number) => (types & ~nullish) === 0;
  const isValue = (types: number) => (types & nullish) === 0;
  const nullTest = (isNull(left) && isValue(right)) || (isValue(left) && isNull(right));
  if (!nullTest && !isStrict(node)) return undefined;
  const value = shortText(isNull(left) ? node.right : node.left, file);
  const what = nullTest
    ? say(
        `\`${value}\` is never null or undefined: this is always ${outcome(node)}.`,
        `\`${value}\` 不可能为 null 或 undefined：结果恒为 ${outcome(node)}。`,
      )
    : say(
        `\`${shortText(node.left, file)}\` and \`${shortText(node.right, file)}\` are never of one type: this is always ${outcome(node)}.`,
        `\`${shortText(node.left, file)}\` 与 \`${shortText(node.right, file)}\` 的类型不可能相同：结果恒为 ${outcome(node)}。`,
      );
  return expressionResult(node, what, 'certain', moveNegation(node, file));
}

/** `'development' === 'production'`: likely a value that was tried out by hand. Equal sides are another rule's. */
function literalResult(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const left = unwrap(node.left);
  const right = unwrap(node.right);
  if (left.type !== 'StringLiteral' && left.type !== 'NumericLiteral') return undefined;
  if (left.type !== right.type || left.value === right.value) return undefined;
  const what = say(
    `\`${shortText(left, file)}\` and \`${shortText(right, file)}\` are two different constants: this is always ${outcome(node)}.`,
    `\`${shortText(left, file)}\` 与 \`${shortText(right, file)}\` 是两个不同的常量：结果恒为 ${outcome(node)}。`,
  );
  return expressionResult(node, what, 'likely');
}

/** `!a === 'b'` was meant as `a !== 'b'`. */
function moveNegation(node: Binary, file: TypeScriptFile): FixDraft | undefined {
  const { left } = node;
  if (left.type !== 'UnaryExpression' || left.operator !== '!' || isParenthesized(left)) return undefined;
  const value = rangeOf(left.argument);
  const bang = { start: rangeOf(left).start, end: rangeOf(left).start + 1 };
  if (left.argument.type === 'UnaryExpression' && left.argument.operator === '!') return undefined;
  const between = file.text.slice(value.end, rangeOf(node.right).start);
  if (!between.includes(node.operator)) return undefined;
  const at = value.end + between.indexOf(node.operator);
  const opposite = node.operator.startsWith('!')
    ? node.operator.replace('!', '=')
    : node.operator.replace('=', '!');
  return {
    title: say('Negate the comparison', '对比较结果取反'),
    edits: [
      { range: bang, text: '' },
      { range: { start: at, end: at + node.operator.length }, text: opposite },
    ],
  };
}

function isStrict({ operator }: Binary): boolean {
  return operator === '===' || operator === '!==';
}

function outcome({ operator }: Binary): 'true' | 'false' {
  return operator.startsWith('!') ? 'true' : 'false';
}
