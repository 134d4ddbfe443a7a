import type { Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';

/** `res.json(user).status(201)`: what is sent is sent. */
export interface ChainedAnswer {
  readonly chained: NodeOf<'CallExpression'>;
  readonly first: Node;
}

const sending = /^(?:send|json|sendStatus|redirect|end)$/;

export function* chainedAnswers({ tree }: TypeScriptFile): Generator<ChainedAnswer, void> {
  for (const name of ['status', 'json', 'send', 'cookie', 'set', 'header'])
    for (const chained of tree.callsNamed([name])) {
      const callee = unwrap(chained.callee);
      const first = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
      if (first?.type === 'CallExpression' && sends(first)) yield { chained, first };
    }
}

/** `res.json(…)`, `res.status(200).send(…)`, of a parameter called so. */
function sends({ callee }: NodeOf<'CallExpression'>): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || !sending.test(propertyName(member) ?? '')) return false;
  const owner = unwrap(member.object);
  const said = owner.type === 'CallExpression' ? unwrap(owner.callee) : undefined;
  const root =
    said?.type === 'MemberExpression' && propertyName(said) === 'status' ? unwrap(said.object) : owner;
  return (
    root.type === 'Identifier' &&
    /^(?:res|response)$/.test(root.name) &&
    referenceOf(root)?.binding?.kind === 'param'
  );
}

export function reportOfChain({ chained, first }: ChainedAnswer, file: TypeScriptFile): Report {
  const [code, other] = [shortText(first, file), propertyName(unwrap(chained.callee)) ?? ''];
  return {
    kind: 'answered-twice',
    range: rangeOf(chained),
    confidence: 'likely',
    what: say(
      `\`${code}\` has sent the answer: \`${other}\` behind it comes too late, and is left out or throws.`,
      `\`${code}\` 已经发送了应答：其后的 \`${other}\` 为时已晚，会被忽略或抛出异常。`,
    ),
  };
}
