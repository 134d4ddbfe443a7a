import type { EditDraft, FixDraft } from '../../../analysis/rule.ts';
import type { FixSafety } from '../../../domain/fix.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { canJoinScope } from '../_kit/can-join-scope.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { endsByItself, joinsNext } from '../_kit/joins-next.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import type { Siblings } from '../_kit/siblings-of.ts';
import { unindentedBody } from '../_kit/unindented-body.ts';

type Try = NodeOf<'TryStatement'>;

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

/** Does the content of the block mean the same without braces around it? */
function canStandAlone(node: Try, { before, after }: Siblings, file: TypeScriptFile): boolean {
  const { text } = file;
  const { block } = node;
  const first = block.body[0];
  const last = block.body.at(-1);
  if (first === undefined || last === undefined || isDirectiveLike(first)) return false;
  if (joinsNext(before, first, text) || joinsNext(last, after, text)) return false;
  const rest = /^[^\n]*/.exec(text.slice(rangeOf(node).end))?.[0].trim() ?? '';
  const comments = commentsIn(file, { start: rangeOf(last).end, end: rangeOf(block).end });
  if (rest !== '' && (!endsByItself(last, text) || comments.length > 0)) return false;
  return canJoinScope(block, file);
}

/** A text alone, first in a function, would become a directive. */
function isDirectiveLike(statement: Node): boolean {
  return statement.type === 'ExpressionStatement' && statement.expression.type === 'StringLiteral';
}
