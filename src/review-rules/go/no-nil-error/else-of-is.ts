import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** `if errors.Is(err, ErrKnown) { … } else { log.Error(err) }` right behind the call: nil is no `ErrKnown`, either. */
export interface ToldNil {
  /** The line of the `else` that tells it. */
  readonly node: GoNode;
  readonly error: string;
  /** `errors.Is(err, ErrKnown)` */
  readonly test: string;
}

export function* toldNils({ tree, text }: GoFile): Generator<ToldNil> {
  if (!text.includes('} else {') || !/\berrors\.Is\(/.test(text)) return;
  for (const check of tree.nodesOf('if_statement')) {
    const condition = withoutParentheses(childOf(check, 'condition'));
    const otherwise = childOf(check, 'alternative');
    if (condition?.kind !== 'call_expression' || otherwise?.kind !== 'block') continue;
    const test = tree.textOf(condition);
    const error = /^errors\.Is\((\w+), [\w.]+\)$/.exec(test)?.[1];
    if (error === undefined || !isJustGiven(check, error, tree)) continue;
    const node = tellingIn(otherwise, error, tree);
    if (node !== undefined) yield { node, error, test };
  }
}

const endsWithError = /run|serve|listen|loop|wait|read|recv|receive|accept|next|poll|handle|consume/i;

/** Nobody has asked for it yet. */
function isJustGiven(check: GoNode, error: string, tree: GoTree): boolean {
  const giving = childOf(check, 'initializer') ?? partBeside(check, -1);
  const made = giving === undefined ? undefined : callWithResults(giving, tree);
  const called = made === undefined ? undefined : calledNameOf(made.call);
  // What goes on until something fails always has an error to give.
  if (called === undefined || endsWithError.test(tree.textOf(called))) return false;
  // An `else if` stands behind other questions.
  return made?.names.at(-1) === error && check.field !== 'alternative';
}

/** The first statement says that something failed; nobody asks for nil before. */
function tellingIn(block: GoNode, error: string, tree: GoTree): GoNode | undefined {
  const written = tree.textOf(block);
  if (new RegExp(`\\b${error}\\b[^\\n]*[!=]= |\\b\\w+ = \\w+\\(|errors\\.(?:Is|As)\\(`).test(written))
    return undefined;
  const list = block.children.find(({ kind }) => kind === 'statement_list');
  const tells = new RegExp(
    `\\.(?:Warn|Err|err|warn|Fatal|Panic)\\w*\\((?:[^\\n]|\\n(?!\\n))*\\b${error}\\b|\\b${error}\\.Error\\(\\)`,
  );
  return list?.children.find((statement) => tells.test(tree.textOf(statement)));
}
