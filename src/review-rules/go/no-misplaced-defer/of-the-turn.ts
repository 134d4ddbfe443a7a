import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { rootNameOf } from '../_kit/calls.ts';
import { isFunction } from '../_kit/functions.ts';
import { gives, givingBefore } from '../_kit/giving-statement.ts';
import { givesNothingBack } from './gives-nothing-back.ts';

/** Characters of a turn that are looked through for somebody who keeps the thing. */
const furthest = 4_000;

/**
 * Is what the deferred call gives back taken anew in each turn of the loop around it, for that turn alone? If it is kept for
 * later, or taken once, the end of the function is the right time.
 */
export function isOfTheTurn(statement: GoNode, call: GoNode, file: GoFile): boolean {
  const callee = childOf(call, 'function') ?? call;
  const root = rootNameOf(callee);
  if (root === undefined || isMeant(statement, file.text)) return false;
  const name = file.tree.textOf(root);
  const taken = takenInLoop(statement, name, file.tree);
  if (file.tree.textOf(callee).endsWith('nlock'))
    return taken === 'outside' && !isGivenInLoop(statement, name, file);
  if (typeof taken === 'string' || isKept(name, taken, file)) return false;
  if (givesNothingBack({ statement, call, taken, name }, file)) return false;
  if (callee.kind === 'identifier' && !isContextOfTurn(statement, taken, file)) return false;
  if (file.tree.textOf(callee).endsWith('.Release') && !isAcquired(taken, file.tree)) return false;
  const isClosed = file.tree.textOf(callee) === `${name}.Close`;
  if (isClosed && !isOpened(taken, file.tree) && !isReadFrom(name, taken, file)) return false;
  return taken.kind !== 'assignment_statement' || file.tree.textOf(callee).endsWith('.Close');
}

/** The statement that gives the variable its value; `once`: only where it has none; `loop`: the head of the loop does. */
function takenInLoop(statement: GoNode, name: string, tree: GoTree): GoNode | 'outside' | 'once' | 'loop' {
  let inner = statement;
  let taken: GoNode | undefined;
  for (const around of nodesAround(statement)) {
    if (around.kind === 'for_statement') return taken ?? (isOfHead(around, name, tree) ? 'loop' : 'outside');
    if (around.kind === 'if_statement') {
      if (inner.field === 'consequence' && isOnce(around, name, tree)) return 'once';
      const first = childOf(around, 'initializer');
      if (first !== undefined && gives(first, name, tree)) taken ??= first;
    }
    if (around.kind === 'statement_list' || around.kind.endsWith('_case'))
      taken ??= givingBefore(inner, name, tree);
    inner = around;
  }
  return 'outside';
}

/** A later turn looks at another one: `node = node.next`. */
function isGivenInLoop(statement: GoNode, name: string, { text }: GoFile): boolean {
  const loop = nodesAround(statement).find(({ kind }) => kind === 'for_statement');
  return (
    loop !== undefined && new RegExp(`(?<![\\w.])${name}\\s*=[^=]`).test(text.slice(loop.start, loop.end))
  );
}

function isOfHead(loop: GoNode, name: string, tree: GoTree): boolean {
  const head = kindIn(loop, 'range_clause') ?? childOf(kindIn(loop, 'for_clause') ?? loop, 'initializer');
  const left = head === undefined ? undefined : childOf(head, 'left');
  return left !== undefined && partsOf(left).some((target) => tree.textOf(target) === name);
}

/** `if f == nil {`, `if !isHeld {` where that is set below. */
function isOnce(branch: GoNode, name: string, tree: GoTree): boolean {
  const condition = childOf(branch, 'condition');
  const asked = condition === undefined ? '' : tree.textOf(condition);
  const flag = /^\(*!(\w+)\)*$/.exec(asked)?.[1];
  return (
    new RegExp(`\\b${name} == nil\\b`).test(asked) ||
    (flag !== undefined && tree.textOf(branch).includes(`${flag} = true`))
  );
}

/**
 * A goroutine may need the context longer than the turn; one with a time frees itself when that is over, and of one that has no
 * parent nothing stays that others hold. A loop that takes what comes over a channel leaves more and more calls to be made.
 */
function isContextOfTurn(statement: GoNode, taken: GoNode, file: GoFile): boolean {
  const around = nodesAround(statement).find((one) => isFunction(one) || one.kind === 'communication_case');
  const isOfWork = around?.kind === 'communication_case';
  const isContext =
    /=\s*(?:context|signal)\.(?!With(?:Timeout|Deadline))\w+\((?!\s*context\.(?:Background|TODO)\()/.test(
      file.tree.textOf(taken),
    );
  return (isContext || isOfWork) && !/\bgo\s+[\w(]/.test(turnAfter(taken, file));
}

/** What others release they only count, and it stays where it is. */
function isAcquired(taken: GoNode, tree: GoTree): boolean {
  return /acquire|conn|lease|session/i.test(tree.textOf(taken));
}

/**
 * The name of what gives it tells of something that the system has few of. What others close (a query, an iterator, a session) may
 * only go back to a pool.
 */
function isOpened(taken: GoNode, tree: GoTree): boolean {
  const source = partsOf(childOf(taken, 'right') ?? taken)[0];
  const callee = source?.kind === 'call_expression' ? childOf(source, 'function') : undefined;
  if (callee === undefined) return false;
  const name = tree.textOf(childOf(callee, 'field') ?? callee);
  return /^(?:re)?open|^(?:create|temp|dial|listen|accept|prepare|query|queryx|querycontext|get|do)$|(?<!pro)file|rows|conn$|listener|socket|stream/i.test(
    name,
  );
}

/** Something reads from it, or writes to it, as from a file: `io.Copy(w, r)`, `bufio.NewScanner(r)`. */
function isReadFrom(name: string, taken: GoNode, file: GoFile): boolean {
  const reads = new RegExp(
    `\\b(?:io|ioutil|bufio|\\w+\\.New(?:Decoder|Reader|Scanner))\\b[^()\\n]*\\([^()\\n]*\\b${name}\\b(?!\\.)`,
  );
  return reads.test(turnAfter(taken, file));
}

/** In a list, a field or a variable from outside, or in use by a goroutine. */
function isKept(name: string, taken: GoNode, file: GoFile): boolean {
  const keeps = [
    `append\\([^()\\n]*\\b${name}\\b`,
    `\\bgo\\b[^\\n]*\\b${name}\\b`,
    `\\]\\s*=\\s*[\\w.]*(?:New|Reader|Writer)\\w*\\([^\\n]*\\b${name}\\b(?!\\.)`,
    `<-\\s*${name}\\b`,
    `[\\w.\\])]\\s*=\\s*&?${name}\\b(?!\\.(?:\\w+\\(|Status|ContentLength))`,
    `\\w:\\s*&?${name}\\b(?!\\.(?:\\w+\\(|Status|ContentLength))`,
  ];
  return new RegExp(keeps.join('|')).test(turnAfter(taken, file));
}

/** What follows in the function, which ends where its brace stands in the first column. */
function turnAfter(taken: GoNode, { text }: GoFile): string {
  const after = text.slice(taken.end, taken.end + furthest);
  const end = after.indexOf('\n}');
  return end === -1 ? after : after.slice(0, end);
}

/** What is said at the `defer` or right above it says that its time was thought of. */
function isMeant(statement: GoNode, text: string): boolean {
  const lines = text
    .slice(Math.max(0, statement.start - 1_000), statement.start)
    .split('\n')
    .slice(0, -1);
  const above = lines.slice(lines.findLastIndex((line) => !/^\s*\/\//.test(line)) + 1);
  const rest = text.slice(statement.end, statement.end + 300);
  const behind = rest.slice(0, Math.max(0, rest.indexOf('\n')));
  return /\b(?:end|ends|exits?|finish\w*|function|loop|iterations?|all|later|until|intend\w*|purpose|nolint)\b/i.test(
    [...above, behind].join('\n'),
  );
}
