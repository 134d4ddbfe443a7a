import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Tested } from './constant-test.ts';

/**
 * `if (a = b)`: an assignment that is the whole test and has no parentheses of its own. One that fetches something to
 * work with (`while (m = re.exec(s))`, `if (el = this.el) el.focus()`) is an old idiom and left alone.
 */
export function findAssignedCondition(node: Tested, file: TypeScriptFile): RuleResult | undefined {
  const { test } = node;
  if (test?.type !== 'AssignmentExpression' || test.operator !== '=') return undefined;
  // Before `?` it cannot do without: only whether somebody reads the place tells them apart.
  if (node.type === 'ConditionalExpression' ? isReadIn(node, test.left) : isParenthesized(test))
    return undefined;
  const value = unwrap(test.right);
  if (!isLiteral(value) && !isSlip(node, test.left, value)) return undefined;
  const [name, code] = [shortText(test.left, file), shortText(test.right, file)];
  const between = file.text.slice(rangeOf(test.left).end, rangeOf(test.right).start);
  const at = rangeOf(test.left).end + between.indexOf('=');
  return {
    report: {
      kind: 'condition-assign',
      range: rangeOf(test),
      what: say(
        `This test sets \`${name}\` to \`${code}\` instead of comparing them.`,
        `该条件把 \`${code}\` 赋给了 \`${name}\`，而不是比较两者。`,
      ),
      confidence: isLiteral(value) ? 'certain' : 'likely',
    },
    fix: {
      title: say('Compare instead', '改为比较'),
      edits: [{ range: { start: at, end: at + 1 }, text: '===' }],
    },
  };
}

function isReadIn({ consequent, alternate }: NodeOf<'ConditionalExpression'>, target: Node): boolean {
  return [consequent, alternate].some((arm) => holds(arm, (part) => isSameExpression(part, target)));
}

/** A name or member is put where a value stood already, and that place is not read afterwards. */
function isSlip(node: Tested, target: Node, value: Node): boolean {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    if (value.type !== 'Identifier' && value.type !== 'MemberExpression') return false;
    return target.type === 'Identifier' ? isOverwritten(target, node) : target.type === 'MemberExpression';
  }
  return value.type === 'Identifier' && !isChangedIn(node, value);
}

/** The name had a value before the test, and its branches do not look at the new one. */
function isOverwritten(target: NodeOf<'Identifier'>, node: Tested): boolean {
  const binding = referenceOf(target)?.binding;
  if (binding === undefined) return false;
  const { start, end } = rangeOf(node);
  const others = binding.references.filter(({ identifier }) => identifier !== target);
  const isUsed = others.some(
    ({ identifier }) => start <= rangeOf(identifier).start && rangeOf(identifier).end <= end,
  );
  if (isUsed) return false;
  return (
    binding.kind === 'param' ||
    others.some(({ access, identifier }) => access !== 'read' && rangeOf(identifier).end <= start)
  );
}

function isLiteral(value: Node): boolean {
  switch (value.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BigIntLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
      return true;
    default:
      return false;
  }
}

/** `while (node = next) { next = node.next; … }` walks a list. */
function isChangedIn(loop: Tested, name: NodeOf<'Identifier'>): boolean {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined) return true;
  const { start, end } = rangeOf(loop);
  return binding.references.some(
    ({ access, identifier }) =>
      access !== 'read' && start <= rangeOf(identifier).start && rangeOf(identifier).end <= end,
  );
}
