import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** `useEffect(() => { …; return clearInterval(id); })`: it is cleaned up at once, and never when it should be. */
export interface EarlyCleanup {
  readonly kind: 'early-cleanup';
  readonly call: NodeOf<'CallExpression'>;
}

/** What undoes what. */
const undoing: ReadonlyMap<string, RegExp> = new Map([
  ['clearInterval', /^setInterval$/],
  ['clearTimeout', /^setTimeout$/],
  ['cancelAnimationFrame', /^requestAnimationFrame$/],
  ['removeEventListener', /^addEventListener$/],
  ['unsubscribe', /^subscribe$/],
  ['disconnect', /^(?:observe|connect)$/],
  ['off', /^on$/],
]);

export function* earlyCleanupsIn({ tree }: TypeScriptFile): Generator<EarlyCleanup, void> {
  for (const { arguments: given } of tree.callsNamed(['useEffect', 'useLayoutEffect'])) {
    const [effect] = given;
    if (effect === undefined || !isFunction(effect) || effect.body.type !== 'BlockStatement') continue;
    const call = undoneAtEnd(effect.body.body);
    if (call !== undefined) yield { kind: 'early-cleanup', call };
  }
}

/** The last statement of the effect undoes what one before it has begun. */
function undoneAtEnd(statements: readonly Node[]): NodeOf<'CallExpression'> | undefined {
  const last = statements.at(-1);
  const call = last?.type === 'ReturnStatement' && last.argument != null ? unwrap(last.argument) : undefined;
  if (call?.type !== 'CallExpression') return undefined;
  const begun = undoing.get(nameOfCallee(call.callee) ?? '');
  if (begun === undefined) return undefined;
  return statements.slice(0, -1).some((one) => holds(one, (part) => isBegun(part, begun))) ? call : undefined;
}

function isBegun(part: Node, begun: RegExp): boolean {
  if (part.type !== 'CallExpression' || parentOf(part) === undefined) return false;
  return begun.test(nameOfCallee(part.callee) ?? '');
}
