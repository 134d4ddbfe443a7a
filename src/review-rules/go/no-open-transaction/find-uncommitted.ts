import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';

/** A transaction that changes something and that nothing commits: what it changed is rolled back, without an error. */
export interface Uncommitted {
  readonly name: string;
  /** The last `return` of the function, else the call that begins it. */
  readonly at: Range;
}

/** A text without these changes nothing in a transaction. */
export function mayForgetCommit(text: string): boolean {
  return /\.Begin(?:Tx|x|Txx)?\(/.test(text) && changing.test(text);
}

const changing =
  /\b(?:INSERT\s+INTO|DELETE\s+FROM|insert\s+into|delete\s+from)\b|\b(?:UPDATE|update)\s+["\w][\w".]*\s+(?:SET|set)\b|\.(?:Create|Save|Updates)\(/;

/** Characters of a function that are read. */
const longest = 20_000;

/** Transactions of one function that are looked at. */
const most = 10;

export function* findUncommitted({ tree }: GoFile): Generator<Uncommitted, void> {
  const seen = new Map<GoNode, number>();
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const begun = callWithResults(statement, tree);
    const [name] = begun?.names ?? [];
    if (begun === undefined || name === undefined || name === '_' || !isBegin(begun.call, tree)) continue;
    const home = functionAround(statement);
    if (home === undefined || home.end - home.start > longest) continue;
    const count = (seen.get(home) ?? 0) + 1;
    seen.set(home, count);
    if (count > most || !isLeftUncommitted(name, statement, home, tree)) continue;
    if (isUndoneOnPurpose(name, home, tree)) continue;
    yield { name, at: lastReturnOf(home) ?? begun.call };
  }
}

function isBegin(call: GoNode, tree: GoTree): boolean {
  const name = calledNameOf(call);
  return name?.kind === 'field_identifier' && /^Begin(?:Tx|x|Txx)?$/.test(tree.textOf(name));
}

/** It is called on only, never handed on: nobody else can commit it. */
function isLeftUncommitted(name: string, begin: GoNode, home: GoNode, tree: GoTree): boolean {
  const behind = tree.textOf({ start: begin.end, end: home.end }).replaceAll(/\/\/[^\n]*/g, '');
  if (/commit/i.test(behind)) return false;
  // Of other libraries: `batch.Apply()`.
  if (new RegExp(`\\b${name}\\.${endings}\\(`).test(behind)) return false;
  const mentions = behind.match(new RegExp(`(?<![\\w.])${name}\\b(?!\\.\\w| *[!=]= *nil)`, 'g'));
  return mentions === null && changes(name, behind);
}

const endings =
  '(?:Done|End|Finish|Apply|Submit|Complete|Close|Flush|Execute|Run|Send|Publish|Build|Release)';
const trial = /dry.?run|preview|simulat|estimat|explain|what.?if|validat|probe|(?:^|[a-z])[cC]heck/i;
const undoing =
  /\/[/*].*\b(?:(?:roll(?:s|ed|ing)?|undo(?:es|ne)?)\b.*\b(?:always|back|purpose)|(?:never|not|n't) (?:\w+ )?(?:keep|kept|stor|persist|sav))/i;

/** A trial: `Preview`, `// The transaction is always rolled back.`, `return tx.Rollback()`. */
function isUndoneOnPurpose(name: string, home: GoNode, tree: GoTree): boolean {
  const declaration = declarationAround(home) ?? home;
  const title = childOf(declaration, 'name');
  if (title !== undefined && trial.test(tree.textOf(title))) return true;
  const written = tree.textOf(home);
  if (/dry.?run/i.test(written) || undoing.test(written)) return true;
  if (undoing.test(commentAbove(declaration.start, tree.textOf({ start: 0, end: declaration.start }))))
    return true;
  const list = kindIn(kindIn(home, 'block') ?? home, 'statement_list');
  const end = list === undefined ? [] : partsOf(list).slice(-2);
  return end.some(
    (one) =>
      /^(?:return|expression)_statement$/.test(one.kind) && tree.textOf(one).includes(`${name}.Rollback(`),
  );
}

/** `tx.ExecContext(ctx, "INSERT …")`, `tx.Create(&order)` */
function changes(name: string, behind: string): boolean {
  if (new RegExp(`\\b${name}\\.(?:Create|Save|Updates)\\(`).test(behind)) return true;
  return changing.test(behind) && new RegExp(`\\b${name}\\.(?:Must|Named)?Exec(?:Context)?\\(`).test(behind);
}

function lastReturnOf(home: GoNode): GoNode | undefined {
  const list = kindIn(kindIn(home, 'block') ?? home, 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  return last?.kind === 'return_statement' ? last : undefined;
}
