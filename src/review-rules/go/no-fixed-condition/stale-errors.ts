import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** `data, readErr := read()`, and right behind it `if err != nil { return readErr }`: an older error is asked. */
export function* staleErrors(tree: GoTree): Generator<FixedCondition> {
  for (const check of tree.nodesOf('if_statement')) {
    const node = withoutParentheses(childOf(check, 'condition'));
    const asked = node === undefined ? undefined : askedFor(node, tree);
    const body = childOf(check, 'consequence');
    if (node === undefined || asked === undefined || body === undefined) continue;
    const giving = childOf(check, 'initializer') ?? partBeside(check, -1);
    const names = giving === undefined ? [] : (callWithResults(giving, tree)?.names ?? []);
    const given = names.at(-1);
    if (giving === undefined || given === undefined || names.includes(asked) || !isNameOfError(given))
      continue;
    if (isNamedIn(giving, asked, tree) || isNamedIn(body, asked, tree) || !isNamedIn(body, given, tree))
      continue;
    const text = say(
      `This asks \`${asked}\`, but the error of the call before it is in \`${given}\`, which nobody asks.`,
      `这里判断的是 \`${asked}\`，而前面调用的错误在 \`${given}\` 中，并没有被检查。`,
    );
    yield { node, outcome: false, reason: { kind: 'away', text } };
  }
}

/** `err` of `err != nil` */
function askedFor(condition: GoNode, tree: GoTree): string | undefined {
  if (condition.kind !== 'binary_expression' || childOf(condition, 'operator')?.kind !== '!=')
    return undefined;
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
  const name = left?.kind === 'identifier' && right?.kind === 'nil' ? tree.textOf(left) : '';
  return isNameOfError(name) ? name : undefined;
}

/** `closeErr`, `cerr` */
function isNameOfError(name: string): boolean {
  return isErrorName(name) || (/err\d*$/i.test(name) && !/stderr$/i.test(name));
}

/** Characters of a branch that are read. */
const longest = 1_000;

function isNamedIn(node: GoNode, name: string, tree: GoTree): boolean {
  const { start, end } = node;
  const text = tree.textOf({ start, end: Math.min(end, start + longest) });
  return new RegExp(`(?<![\\w.])${name}\\b`).test(text);
}
