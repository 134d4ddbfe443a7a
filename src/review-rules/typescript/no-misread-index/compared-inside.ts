import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';

/** Comparisons that ask an index something. */
const asked = /^(?:[!=]==?(?:-1|0)|>-1|>=0|<0|>0)$/;

/** The comparison with an index that slipped into the brackets: `text.indexOf('a' > -1)`. */
export function comparisonInside({
  arguments: [sought, ...others],
}: Call): NodeOf<'BinaryExpression'> | undefined {
  if (sought === undefined || others.length > 0) return undefined;
  const node = unwrap(sought);
  return node.type === 'BinaryExpression' && /^(?:[<>]=?|[!=]==?)$/.test(node.operator) && isIndex(node)
    ? node
    : undefined;
}

function isIndex({ right }: NodeOf<'BinaryExpression'>): boolean {
  const bare = unwrap(right);
  if (bare.type === 'UnaryExpression')
    return bare.operator === '-' && bare.argument.type === 'NumericLiteral' && bare.argument.value === 1;
  return bare.type === 'NumericLiteral' && bare.value === 0;
}

/** Takes the comparison out of the brackets, where it then asks something. */
export function takeOut(
  call: Call,
  inside: NodeOf<'BinaryExpression'>,
  { text }: TypeScriptFile,
): FixDraft | undefined {
  const sought = rangeOf(inside.left);
  const end = rangeOf(call).end;
  const comparison = text.slice(sought.end, rangeOf(inside).end);
  if (isParenthesized(inside) || isParenthesized(inside.left) || !asked.test(comparison.replace(/\s/g, '')))
    return undefined;
  return {
    title: say('Compare the index', '比较下标'),
    edits: [{ range: { start: sought.end, end }, text: `)${comparison}` }],
  };
}
