import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { holds } from '../_kit/holds.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isContinuation } from './duplicate-condition.ts';
import type { Signal } from './signal.ts';

type Choice = NodeOf<'IfStatement' | 'ConditionalExpression'>;

/** In one language two forms may differ that are the same in another. */
const translation =
  /(?:^|[/._-])(?:i18n|l10n|intl|lang|langs|languages?|locales?|translations?)(?:[/._-]|$)/i;

/**
 * `if (a) x(); else x();` and `a ? x : x`: the condition decides nothing. Comments count as part of a branch; the end
 * of an `else if` chain may name a case for the reader only.
 */
export function findEqualBranches(node: Choice, file: TypeScriptFile): readonly Signal[] | undefined {
  const { consequent, alternate, test } = node;
  if (alternate?.type !== consequent.type || alternate.type === node.type || isContinuation(node))
    return undefined;
  if (alternate.type === 'EmptyStatement') return undefined;
  if (alternate.type === 'BlockStatement' && alternate.body.length === 0) return undefined;
  if (!isSameText(consequent, alternate, file) || narrowsType(test, file) || translation.test(file.path))
    return undefined;
  if (isGivenTyped(test, consequent, file)) return undefined;
  return [
    {
      kind: 'duplicate-branch',
      again: test,
      confidence: 'likely',
      what: () =>
        say(
          'Both branches are the same, so this condition decides nothing.',
          '两个分支完全相同，该条件不起任何作用。',
        ),
    },
  ];
}

function isSameText(one: Node, other: Node, { text }: TypeScriptFile): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.end - a.start === b.end - b.start && text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/** `Array.isArray(x) ? x.map(f) : x.map(f)`: how TypeScript is told which of two methods is called. */
function narrowsType(expression: Node, file: TypeScriptFile): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'BinaryExpression':
      return (
        node.operator === 'instanceof' ||
        node.operator === 'in' ||
        isTypeof(node.left) ||
        isTypeof(node.right)
      );
    case 'UnaryExpression':
      return node.operator === '!' && narrowsType(node.argument, file);
    case 'CallExpression':
      return /^is(?:[A-Z]|$)/.test(propertyName(node.callee) ?? '') || isPredicate(node.callee, file);
    default:
      return false;
  }
}

/** `user ? watch(user) : watch(user)` of TypeScript: each is a call of another overload. */
function isGivenTyped(test: Node, branch: Node, { path, text }: TypeScriptFile): boolean {
  if (!/\.[cm]?tsx?$/.test(path) || (test.type !== 'Identifier' && test.type !== 'MemberExpression'))
    return false;
  const asked = text.slice(rangeOf(test).start, rangeOf(test).end);
  return holds(
    branch,
    (part) =>
      part.type === 'CallExpression' &&
      part.arguments.some((one) => text.slice(rangeOf(one).start, rangeOf(one).end) === asked),
  );
}

function isTypeof(node: Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === 'typeof';
}

const predicateType = /@returns?\s*\{\s*(?:asserts\s+)?[\w$]+\s+is\s|@type\s*\{[^*]*=>\s*[\w$]+\s+is\s/;

/** A function of this file whose type, in code or in the comment above, is `x is T`. */
function isPredicate(callee: Node, file: TypeScriptFile): boolean {
  const asked = functionBehind(callee);
  if (asked === undefined) return false;
  const annotation = 'returnType' in asked ? asked.returnType : undefined;
  if (annotation?.type === 'TSTypeAnnotation' && annotation.typeAnnotation.type === 'TSTypePredicate')
    return true;
  return isFunction(asked) && predicateType.test(commentAbove(asked, file) ?? '');
}
