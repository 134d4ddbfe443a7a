import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { wholePartIn } from '../_kit/origin/whole-part.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** All of a body or a query, as the values that a view is rendered with. */
export interface ForeignLocals {
  readonly locals: Node;
  /** The body or the query in them. */
  readonly whole: Node;
}

/** `res.render('done', { ...req.body })`: the engine reads orders of its own among the values. */
export function* findForeignLocals({ tree, text }: TypeScriptFile): Generator<ForeignLocals, void> {
  // A body that was made anew holds what a schema names.
  if (!tree.words.has('render') || /\b(?:req|request)\.body\s*=(?!=)/.test(text)) return;
  for (const call of tree.callsNamed(['render'])) {
    const [view, values] = call.arguments;
    if (view === undefined || values === undefined || nameOfCallee(call.callee) !== 'render') continue;
    if (!views.test(view.type) || setsOrders(values)) continue;
    const whole = isAnswer(namesOfReceiver(call.callee)) ? wholePartIn(values) : undefined;
    if (whole !== undefined) yield { locals: values, whole };
  }
}

/** What is rendered is named. */
const views = /^(?:StringLiteral|TemplateLiteral|Identifier)$/;

/** `{ ...req.query, layout: 'main' }`: the orders come after all that was sent. */
function setsOrders(values: Node): boolean {
  const written = writtenValue(values);
  if (written.type !== 'ObjectExpression') return false;
  return ['layout', 'settings'].some((name) => propertyOf(written, name) !== undefined);
}

/** `res.render`, `res.status(404).render` */
function isAnswer(names: readonly string[]): boolean {
  const isAfterStatus = names.at(-1) === 'status';
  return /^(?:res|response|reply|ctx)$/.test((isAfterStatus ? names.at(-2) : names.at(-1)) ?? '');
}
