import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';

/** An interaction of Discord was put off, which is an answer, and is answered again as if it were the first time. */
export interface RepliedTwice {
  readonly kind: 'answered-twice';
  readonly first: Node;
  readonly reply: Node;
}

const again = /^(?:reply|deferReply|showModal)$/;
const mostUses = 100;

export function* repliedTwice({ tree }: TypeScriptFile): Generator<RepliedTwice, void> {
  if (!tree.words.has('deferReply')) return;
  for (const first of tree.nodesOf('CallExpression')) {
    const block = propertyName(unwrap(first.callee)) === 'deferReply' ? blockBehind(first) : undefined;
    if (block === undefined) continue;
    for (const reply of repliesIn(block, first)) yield { kind: 'answered-twice', first, reply };
  }
}

/** Where whoever comes to the end of the statement goes on. */
function blockBehind(call: Node): NodeOf<'BlockStatement'> | undefined {
  const around = parentOf(call);
  const statement = around?.type === 'AwaitExpression' ? parentOf(around) : around;
  const block = statement?.type === 'ExpressionStatement' ? parentOf(statement) : undefined;
  return block?.type === 'BlockStatement' ? block : undefined;
}

function repliesIn(block: Node, first: NodeOf<'CallExpression'>): readonly Node[] {
  const callee = unwrap(first.callee);
  const interaction = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const references = (interaction && referenceOf(interaction)?.binding?.references) ?? [];
  if (references.length > mostUses) return [];
  const members = references.flatMap(({ identifier }) => {
    const member = parentOf(identifier);
    return member !== undefined && keyOf(identifier) === 'object' ? [member] : [];
  });
  // Who asks knows.
  if (members.some((one) => /^(?:deferred|replied)$/.test(propertyName(one) ?? ''))) return [];
  const [from, to] = [rangeOf(first).end, rangeOf(block).end];
  return members.flatMap((member) => {
    const call = keyOf(member) === 'callee' ? parentOf(member) : undefined;
    if (call === undefined || !again.test(propertyName(member) ?? '')) return [];
    const { start } = rangeOf(call);
    return start >= from && start < to && enclosingFunction(call) === enclosingFunction(first) ? [call] : [];
  });
}
