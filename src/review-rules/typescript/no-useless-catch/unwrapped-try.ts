import type { EditDraft, FixDraft } from '../../../analysis/rule.ts';
import type { FixSafety } from '../../../domain/fix.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { canJoinScope } from '../_kit/can-join-scope.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { unindentedBody } from '../_kit/unindented-body.ts';

type Try = NodeOf<'TryStatement'>;

/** What, at the start of a line, continues a statement that has no semicolon. */
const continuation = /^[([`+\-*/]/;

/** Edits that take the handler away; undefined when a comment would go with it, or nothing would remain. */
export function withoutHandler(node: Try, file: TypeScriptFile): FixDraft | undefined {
  const { start, end } = rangeOf(node);
  const block = rangeOf(node.block);
  const handlerEnd = node.handler == null ? block.end : rangeOf(node.handler).end;
  const isCommented =
    commentsIn(file, { start, end: block.start }).length > 0 ||
    commentsIn(file, { start: block.end, end: handlerEnd }).length > 0;
  if (isCommented || node.block.body.length === 0) return undefined;
  if (node.finalizer != null)
    return remove('needs-review', { range: { start: block.end, end: handlerEnd }, text: '' });
  const siblings = siblingsOf(node);
  if (siblings !== undefined && canStandAlone(node, siblings, file))
    return remove('safe', { range: { start, end }, text: unindentedBody(node.block, node, file) });
  return remove(
    siblings === undefined ? 'safe' : 'needs-review',
    { range: { start, end: block.start }, text: '' },
    { range: { start: block.end, end }, text: '' },
  );
}

function remove(safety: FixSafety, ...edits: [EditDraft, ...EditDraft[]]): FixDraft {
  const title =
    edits.length === 1 && edits[0].text === ''
      ? say('Remove the `catch`', '删除 `catch`')
      : say('Remove the `try` and `catch` around the code', '删除外层的 `try` 与 `catch`');
  return { title, safety, edits };
}

/** The statements before and after it; undefined when it is the only body of an `if`, a loop or a label. */
function siblingsOf(node: Try): readonly [Node | undefined, Node | undefined] | undefined {
  const list = listAround(node);
  const at = list?.indexOf(node);
  return list === undefined || at === undefined ? undefined : [list[at - 1], list[at + 1]];
}

function listAround(node: Try): readonly Node[] | undefined {
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return keyOf(node) === 'body' ? parent.body : undefined;
    case 'SwitchCase':
      return parent.consequent;
    default:
      return undefined;
  }
}

/** Does the content of the block mean the same without braces around it? */
function canStandAlone(
  node: Try,
  [before, after]: readonly [Node | undefined, Node | undefined],
  file: TypeScriptFile,
): boolean {
  const { text } = file;
  const { block } = node;
  const [first] = block.body;
  const last = block.body.at(-1);
  if (first === undefined || last === undefined || isDirectiveLike(first)) return false;
  const joinsBefore =
    before !== undefined && !isEnded(before, text) && continuation.test(textFrom(first, text));
  const joinsAfter = after !== undefined && !isEnded(last, text) && continuation.test(textFrom(after, text));
  if (joinsBefore || joinsAfter) return false;
  const rest = /^[^\n]*/.exec(text.slice(rangeOf(node).end))?.[0].trim() ?? '';
  const lastComment = commentsIn(file, { start: rangeOf(last).end, end: rangeOf(block).end }).at(-1);
  if (rest !== '' && (!isEnded(last, text) || lastComment !== undefined)) return false;
  return canJoinScope(block, file);
}

/** A text alone, first in a function, would become a directive. */
function isDirectiveLike(statement: Node): boolean {
  return statement.type === 'ExpressionStatement' && statement.expression.type === 'StringLiteral';
}

function isEnded(statement: Node, text: string): boolean {
  return text[rangeOf(statement).end - 1] === ';';
}

function textFrom(node: Node, text: string): string {
  const { start } = rangeOf(node);
  return text.slice(start, start + 1);
}
