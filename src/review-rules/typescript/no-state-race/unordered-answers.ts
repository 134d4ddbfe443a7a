import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** Questions of a user who goes on typing are asked side by side. */
export interface UnorderedAnswers {
  readonly operator: Node;
  /** What waits until the user is done typing. */
  readonly calm: string;
}

const flattening = /^(?:mergeMap|flatMap)$/;
const sending = /^(?:post|put|patch|delete|track|send|log|emit|sendBeacon)(?![a-z])/;
const calming = /^(?:debounceTime|debounce|auditTime)$/;

/** `typed$.pipe(debounceTime(200), mergeMap((text) => search(text)))`: the answer that comes last is shown. */
export function* unorderedAnswers({ tree }: TypeScriptFile): Generator<UnorderedAnswers, void> {
  if (!tree.words.has('debounceTime') && !tree.words.has('auditTime')) return;
  for (const call of tree.nodesOf('CallExpression')) {
    if (nameOfCallee(call.callee) !== 'pipe') continue;
    const found = unorderedIn(call);
    if (found !== undefined) yield found;
  }
}

function unorderedIn({ arguments: operators }: NodeOf<'CallExpression'>): UnorderedAnswers | undefined {
  let calm: string | undefined;
  for (const operator of operators) {
    const name = operatorOf(operator);
    if (name === undefined) continue;
    if (calming.test(name)) calm = name;
    else if (calm !== undefined && flattening.test(name) && isCall(operator))
      // A second argument says how many at once.
      return operator.arguments.length === 1 && asks(operator.arguments[0])
        ? { operator: operator.callee, calm }
        : undefined;
    else if (/^(?:switchMap|exhaustMap|concatMap|switchAll|groupBy)$/.test(name)) return undefined;
  }
  return undefined;
}

/** `mergeMap((list) => list)` only takes apart what is there, and what is sent away brings no answer that is shown. */
function asks(work: Node | undefined): boolean {
  if (work === undefined || !isFunction(work)) return work !== undefined;
  return holds(work.body, isCall) && !holds(work.body, (one) => isCall(one) && isSending(one.callee));
}

function isSending(callee: Node): boolean {
  return sending.test(nameOfCallee(callee) ?? '');
}

function operatorOf(operator: Node): string | undefined {
  const member = isCall(operator) ? moduleMemberOf(operator.callee) : undefined;
  return member !== undefined && /^rxjs(?:\/operators)?$/.test(member.module) ? member.path : undefined;
}
