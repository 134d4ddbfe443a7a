import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import type { SourceComment } from '../_kit/comments-in.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';

/** A comment that only promises, only disables code, or talks to a tool gives no reason. */
const noReason =
  /^[\s*]*(?:$|(?:TODO|FIXME|XXX)\b|(?:console|log|logger)\.\w+\(|throw\b.*;|alert\(|(?:istanbul|c8|v8|prettier|@ts|ts)[- ])/i;
/** A word to a linter: the engine hears it. What it adds behind `--` may be a reason, unless it is about this very rule. */
const linterTalk = /^\s*(?:es|ox)lint(?:-\w|\s)(?:(?![^]*\s--+\s)|[^]*\bno-empty\b)/;
/** Words of a comment beside the handler that speak of failing. */
const speaksOfFailure =
  /ignor|fail|error|throw|excep|optional|best.?effort|swallow|no-?op|safe|silen|support|availab|exist|fall.?back|harmless|matter|possible|can.?t|cannot|unable|invalid|missing|already|attempt|balk|race|fire.and.forget|don.?t care|sometimes|background|work.?around|try.?catch|\bbug\b|no matter|avoid|dummy|\bjust\b|\bonly\b|忽略|失败|错误|异常|报错|可选|兼容|不支持|静默|无需|不影响|不存在|兜底/i;
/** The same, strong enough to hold for all that a longer statement does. */
const saysQuiet =
  /fire.?and.?forget|best.?effort|ignor\w* (?:\w+ )?(?:error|fail)|non.?(?:critical|fatal|blocking)|\bpre-?(?:warm|load|fetch)|unhandled ?rejection|don.?t (?:wait|block|care|await)|尽力而为|不阻塞|非关键/i;
/** Statements around that are looked at. */
const levels = 6;
/** How far from a statement a comment may stand that is about it, in characters. */
const reach = 400;
/** Statements of one kind in a row. */
const mostAlike = 5;

/** Does a comment inside the handler say anything of weight? */
export function hasReasonIn(handler: Node, file: TypeScriptFile): boolean {
  return commentsIn(file, rangeOf(handler)).some(givesReason);
}

function givesReason({ value }: SourceComment): boolean {
  return !noReason.test(value) && !linterTalk.test(value);
}

/**
 * Does a comment beside the handler say why: any behind it on its last line, or one that speaks of failing above the
 * statement or at either end of its block?
 */
export function hasReasonBeside(
  statement: Node,
  block: NodeOf<'BlockStatement'> | undefined,
  file: TypeScriptFile,
): boolean {
  const { end } = rangeOf(statement);
  const [rest = ''] = file.text.slice(end, end + reach).split('\n', 1);
  const behind = commentsIn(file, { start: end, end: end + rest.length });
  if (behind.some(givesReason)) return true;
  const above = [statement, ...ownersOf(statement), ...alikeBefore(statement)].flatMap((node) =>
    commentsAbove(rangeOf(node).start, file),
  );
  const comments = [...above, ...(block === undefined ? [] : commentsAtEndsOf(block, file))];
  const isAbout = ({ value }: SourceComment): boolean =>
    (speaksOfFailure.test(value) || saysQuiet.test(value)) && !linterTalk.test(value);
  if (comments.some(isAbout)) return true;
  return isInQuietStatement(statement, file);
}

/** What the comment on a function promises its callers, when failing quietly is meant. */
const quietContract =
  /ignor|swallow|silen|best.?effort|(?:never|not|without) (?:throw|fail|reject|replac|break)|(?:忽略|静默|不会?抛)/i;

/** Does the comment above a function around promise that it fails quietly? */
export function isQuietByContract(node: Node, file: TypeScriptFile): boolean {
  for (const at of ancestorsOf(node)) {
    if (!isFunction(at)) continue;
    const places = [at, ...declarationsOf(at)].map((owner) => rangeOf(owner).start);
    if (places.some((place) => commentsAbove(place, file).some(({ value }) => quietContract.test(value))))
      return true;
  }
  return false;
}

/** The statement or member that begins with a function: `export const f = () => { … }`. */
function declarationsOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (const at of ancestorsOf(node)) {
    if (!/Declar|^(?:Class|Object)(?:Private)?Property$/.test(at.type)) break;
    found.push(at);
  }
  return found;
}

/** Before its first and after its last statement. */
function commentsAtEndsOf(block: NodeOf<'BlockStatement'>, file: TypeScriptFile): readonly SourceComment[] {
  const { start, end } = rangeOf(block);
  const [first] = block.body;
  const last = block.body.at(-1);
  if (first === undefined || last === undefined) return commentsIn(file, { start, end });
  return [
    ...commentsIn(file, { start, end: rangeOf(first).start }),
    ...commentsIn(file, { start: rangeOf(last).end, end }),
  ];
}

function isInQuietStatement(statement: Node, file: TypeScriptFile): boolean {
  let level = 0;
  for (const around of ancestorsOf(statement)) {
    if (!around.type.endsWith('Statement') || around.type === 'BlockStatement') continue;
    if (commentsAbove(rangeOf(around).start, file).some(({ value }) => saysQuiet.test(value))) return true;
    level += 1;
    if (level === levels) break;
  }
  return false;
}

/** Statements that begin with this one, e.g. the loop whose first statement it is: a comment above is about both. */
function ownersOf(statement: Node): readonly Node[] {
  const block = parentOf(statement);
  if (block?.type !== 'BlockStatement' || block.body[0] !== statement) return [];
  const owner = parentOf(block);
  return owner === undefined || isFunction(owner) ? [] : [owner];
}

/** Statements right before that begin with the same call: the comment above the first is about all of them. */
function alikeBefore(statement: Node): readonly Node[] {
  const found: Node[] = [];
  const start = startOfCall(statement);
  for (let at = siblingsOf(statement)?.before; at !== undefined; at = siblingsOf(at)?.before) {
    if (start === undefined || startOfCall(at) !== start || found.length === mostAlike) break;
    found.push(at);
  }
  return found;
}

/** What a chain of calls begins with: `load` in `load(path).then(use).catch(() => {})`. */
function startOfCall(statement: Node): string | undefined {
  let at: Node | undefined = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  while (at?.type === 'CallExpression') {
    const { callee }: NodeOf<'CallExpression'> = at;
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'CallExpression')
      return nameOfCallee(callee);
    at = callee.object;
  }
  return undefined;
}

/** Those that only white space and each other separates from the place. */
function commentsAbove(place: number, file: TypeScriptFile): readonly SourceComment[] {
  const found: SourceComment[] = [];
  let at = place;
  for (const comment of commentsIn(file, { start: Math.max(0, place - reach), end: place }).toReversed()) {
    if (file.text.slice(comment.end ?? at, at).trim() !== '') break;
    found.push(comment);
    at = comment.start ?? at;
  }
  return found;
}
