import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { wholePartIn } from '../_kit/origin/whole-part.ts';

/** All of a body or a query, as the values that a view is rendered with. */
export interface ForeignLocals {
  readonly locals: Node;
  /** The body or the query in them. */
  readonly whole: Node;
}

/** `res.render('done', { ...req.body })`: the engine reads orders of its own among the values. */
export function* findForeignLocals({ tree }: TypeScriptFile): Generator<ForeignLocals, void> {
  if (!tree.words.has('render')) return;
  for (const call of tree.nodesOf('CallExpression')) {
    const [, values] = call.arguments;
    if (values === undefined || nameOfCallee(call.callee) !== 'render') continue;
    const whole = isAnswer(namesOfReceiver(call.callee)) ? wholePartIn(values) : undefined;
    if (whole !== undefined) yield { locals: values, whole };
  }
}

/** `res.render`, `res.status(404).render` */
function isAnswer(names: readonly string[]): boolean {
  const isAfterStatus = names.at(-1) === 'status';
  return /^(?:res|response|reply|ctx)$/.test((isAfterStatus ? names.at(-2) : names.at(-1)) ?? '');
}
