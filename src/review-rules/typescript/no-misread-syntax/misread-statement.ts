import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';

/**
 * `stray-semicolon`: `if (late); { … }`. `loose-statement`: the second line below an `if` without braces. `comma-case`:
 * `case 1, 2:`.
 */
export interface MisreadStatement {
  readonly manner: 'stray-semicolon' | 'loose-statement' | 'comma-case';
  readonly on: Node;
  readonly meant: string;
}

type Headed = NodeOf<'IfStatement' | 'ForStatement' | 'ForOfStatement' | 'ForInStatement' | 'WhileStatement'>;

export function misreadStatement(
  node: Headed | NodeOf<'SwitchCase'>,
  file: TypeScriptFile,
): MisreadStatement | undefined {
  if (node.type === 'SwitchCase') return commaCase(node, file);
  return straySemicolon(node, file) ?? looseStatement(node, file);
}

function bodyOf(node: Headed): Node {
  if (node.type !== 'IfStatement') return node.body;
  return node.alternate ?? node.consequent;
}

/** A semicolon at the end of the head, and a block of its own on the same line. */
function straySemicolon(on: Headed, { text }: TypeScriptFile): MisreadStatement | undefined {
  const body = on.type === 'IfStatement' ? on.consequent : on.body;
  if (body.type !== 'EmptyStatement') return undefined;
  const { after } = siblingsOf(on) ?? {};
  if (after?.type !== 'BlockStatement') return undefined;
  const { end } = rangeOf(body);
  return /^[\t ]*$/.test(text.slice(end, rangeOf(after).start))
    ? {
        manner: 'stray-semicolon',
        on: body,
        meant: text.slice(rangeOf(on).start, rangeOf(on).start + 3).trim(),
      }
    : undefined;
}

/** The next statement stands below the one of the head, as far to the right. */
function looseStatement(on: Headed, file: TypeScriptFile): MisreadStatement | undefined {
  const body = bodyOf(on);
  // Behind a `return` the next line runs where it should.
  if (
    body.type !== 'ExpressionStatement' ||
    (on.type === 'IfStatement' && parentOf(on)?.type === 'IfStatement')
  )
    return undefined;
  const { after } = siblingsOf(on) ?? {};
  if (after === undefined || !simple.has(after.type)) return undefined;
  // An empty line between them tells that they do not belong together.
  if (/\n\s*\n/.test(file.text.slice(rangeOf(body).end, rangeOf(after).start))) return undefined;
  const [head, inner, next] = [on, body, after].map((one) => placeOf(one, file));
  if (head === undefined || inner === undefined || next === undefined) return undefined;
  const isBelow = inner.isFirst && next.isFirst && head.isFirst;
  if (!isBelow || inner.column <= head.column || next.column !== inner.column) return undefined;
  return { manner: 'loose-statement', on: after, meant: on.type === 'IfStatement' ? 'if' : 'loop' };
}

const simple: ReadonlySet<string> = new Set([
  'ExpressionStatement',
  'ReturnStatement',
  'ThrowStatement',
  'BreakStatement',
  'ContinueStatement',
]);

/** White space before it on its line: a line of a bundle may have no end, and is not gone back through. */
function placeOf(
  node: Node,
  { text }: TypeScriptFile,
): { readonly column: string; readonly isFirst: boolean } {
  const { start } = rangeOf(node);
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from -= 1;
  return { column: text.slice(from, start), isFirst: from === 0 || text.charAt(from - 1) === '\n' };
}

/** Only the last of them is compared. */
function commaCase({ test }: NodeOf<'SwitchCase'>, { text }: TypeScriptFile): MisreadStatement | undefined {
  if (test?.type !== 'SequenceExpression') return undefined;
  const last = test.expressions.at(-1);
  if (last === undefined || !test.expressions.every(({ type }) => type.endsWith('Literal'))) return undefined;
  const { start, end } = rangeOf(last);
  return { manner: 'comma-case', on: test, meant: text.slice(start, end) };
}
