import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';

/** `users.find((user) => user.id = id)`: the first one is given, and has another id from then on. */
export function findAssignedPredicate(
  node: NodeOf<'AssignmentExpression'>,
  file: TypeScriptFile,
): RuleResult | undefined {
  const callback = parentOf(node);
  if (node.operator !== '=' || keyOf(node) !== 'body' || !isPredicate(callback)) return undefined;
  // Prettier puts them around whatever is assigned there.
  if (isParenthesized(node) && !isPartOfItem(node, callback)) return undefined;
  const [name, code] = [shortText(node.left, file), shortText(node.right, file)];
  const between = file.text.slice(rangeOf(node.left).end, rangeOf(node.right).start);
  const at = rangeOf(node.left).end + between.indexOf('=');
  return {
    report: {
      kind: 'condition-assign',
      range: rangeOf(node),
      confidence: 'likely',
      what: say(
        `This test sets \`${name}\` to \`${code}\` instead of comparing them.`,
        `该条件把 \`${code}\` 赋给了 \`${name}\`，而不是比较两者。`,
      ),
    },
    fix: {
      title: say('Compare instead', '改为比较'),
      edits: [{ range: { start: at, end: at + 1 }, text: '===' }],
    },
  };
}

/** `(user) => (user.id = id)`, with a name on its right; `(row) => (row.isOk = check(row))` may be meant. */
function isPartOfItem({ left, right }: NodeOf<'AssignmentExpression'>, callback: Node | undefined): boolean {
  const value = unwrap(right);
  if (left.type !== 'MemberExpression' || (value.type !== 'Identifier' && value.type !== 'MemberExpression'))
    return false;
  const item = unwrap(left.object);
  const param = callback?.type === 'ArrowFunctionExpression' ? callback.params[0] : undefined;
  return item.type === 'Identifier' && param?.type === 'Identifier' && item.name === param.name;
}

/** The callback of `find`, `filter` and the like. */
function isPredicate(callback: Node | undefined): boolean {
  if (callback?.type !== 'ArrowFunctionExpression' || keyOf(callback) !== 'arguments') return false;
  const call = parentOf(callback);
  if (call?.type !== 'CallExpression' || call.arguments[0] !== callback) return false;
  return /^(?:find|filter|some|every|findIndex|findLast|findLastIndex)$/.test(
    propertyName(unwrap(call.callee)) ?? '',
  );
}
