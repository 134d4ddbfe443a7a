import type { FixDraft, RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { shortText } from '../_kit/short-text.ts';
import { typeNames } from './typeof-value.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** `typeof (x === 'string')`: asks for the type of a comparison. */
export function comparisonAsked(node: Node): Binary | undefined {
  if (node.type !== 'UnaryExpression' || node.operator !== 'typeof') return undefined;
  const asked = unwrap(node.argument);
  return asked.type === 'BinaryExpression' && /^[!=]==?$/.test(asked.operator) ? asked : undefined;
}

/** Where the answer decides: `'boolean'` is always truthy. */
export function findTypeofAround(
  node: NodeOf<'UnaryExpression'>,
  file: TypeScriptFile,
): RuleResult | undefined {
  const asked = comparisonAsked(node);
  if (asked === undefined || !isTakenForTruth(node)) return undefined;
  return {
    report: {
      kind: 'typeof-value',
      range: rangeOf(node),
      what: say(
        `\`${shortText(node, file)}\` is always \`'boolean'\`, and truthy: it asks for the type of the comparison.`,
        `\`${shortText(node, file)}\` 恒为 \`'boolean'\`（真值）：它取的是整个比较的类型。`,
      ),
    },
    fix: compareType(node, asked, file),
  };
}

/** As a condition, or as the answer of a function: nobody wants to be told `'boolean'`. */
function isTakenForTruth(node: Node): boolean {
  const { type } = parentOf(node) ?? node;
  return (
    isCondition(node) ||
    type === 'LogicalExpression' ||
    type === 'ReturnStatement' ||
    type === 'ArrowFunctionExpression'
  );
}

/** Where what it is compared with is a type at all. */
function compareType(node: Node, asked: Binary, file: TypeScriptFile): FixDraft | undefined {
  const type = unwrap(asked.right);
  if (type.type !== 'StringLiteral' || !typeNames.includes(type.value)) return undefined;
  const { start, end } = rangeOf(asked);
  return {
    title: say('Compare the type', '改为比较类型'),
    edits: [{ range: rangeOf(node), text: `typeof ${file.text.slice(start, end)}` }],
  };
}

/** More calls in one branch are not looked at. */
const mostCalls = 200;

/** `x.y === 'function' ? x.y(…) : …`: what equals a text cannot be called, so `typeof` was forgotten. */
export function findForgottenTypeof(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const subject = subjectOf(node);
  if (subject === undefined || !isRepeatable(subject)) return undefined;
  const calls = branchesWhenTrue(node).flatMap((branch) =>
    beginningIn(file.tree.nodesOf('CallExpression'), rangeOf(branch), mostCalls),
  );
  if (!calls.some(({ callee }) => isSameExpression(callee, subject))) return undefined;
  const { start } = rangeOf(subject);
  return {
    report: {
      kind: 'typeof-value',
      range: rangeOf(node),
      what: say(
        `\`${shortText(subject, file)}\` is compared with the text \`'function'\` and then called: \`typeof\` is missing.`,
        `\`${shortText(subject, file)}\` 先与文本 \`'function'\` 比较，随后被调用：缺少 \`typeof\`。`,
      ),
    },
    fix: {
      title: say('Add `typeof`', '加上 `typeof`'),
      edits: [{ range: { start, end: start }, text: 'typeof ' }],
    },
  };
}

function subjectOf({ operator, left, right }: Binary): Node | undefined {
  if (operator !== '===' && operator !== '==') return undefined;
  const [one, other] = [unwrap(left), unwrap(right)];
  if (isFunctionText(other)) return isPlace(one) ? one : undefined;
  return isFunctionText(one) && isPlace(other) ? other : undefined;
}

function isFunctionText(node: Node): boolean {
  return node.type === 'StringLiteral' && node.value === 'function';
}

function isPlace({ type }: Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression';
}

/** What is evaluated only where the comparison held. */
function branchesWhenTrue(node: Node): readonly Node[] {
  const branches: Node[] = [];
  for (let at = node; ;) {
    const parent = parentOf(at);
    if (parent?.type === 'LogicalExpression' && parent.operator === '&&') {
      if (keyOf(at) === 'left') branches.push(parent.right);
    } else if (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') {
      return keyOf(at) === 'test' ? [...branches, parent.consequent] : branches;
    } else if (parent?.type !== 'ParenthesizedExpression') return branches;
    at = parent;
  }
}
