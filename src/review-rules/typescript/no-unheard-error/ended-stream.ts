import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { instanceMemberOf } from '../_kit/instance-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/** A stream of RxJS that goes on as long as the program does, and that its first error ends. */
export interface EndedStream {
  readonly catching: Node;
  /** The operator whose work fails. */
  readonly working: string;
}

const flattening = /^(?:switchMap|mergeMap|concatMap|exhaustMap|flatMap)$/;
/** What begins again after the end, or ends the stream after one value anyhow. */
const otherwise = /^(?:retry|retryWhen|repeat|take|first|single|last|toArray)$/;
const once = /^(?:load|loadend|DOMContentLoaded|error|abort|beforeunload|unload|close|end|finish|exit)$/;
/** Members that tell of changes for good. */
const lasting = /^(?:valueChanges|statusChanges|actions\$|paramMap|queryParamMap|queryParams)$/;

/** `typed$.pipe(switchMap((text) => search(text)), catchError(() => of([])))`: after one failure nobody searches any more. */
export function* endedStreams({ tree }: TypeScriptFile): Generator<EndedStream, void> {
  if (!tree.words.has('catchError')) return;
  for (const call of tree.nodesOf('CallExpression')) {
    const { callee } = call;
    if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'pipe') continue;
    const found = endedIn(call);
    if (found === undefined || isTakenOnce(call)) continue;
    if (isLasting(callee.object) || call.arguments.some(isOfActions)) yield found;
  }
}

function endedIn({ arguments: operators }: NodeOf<'CallExpression'>): EndedStream | undefined {
  let working: string | undefined;
  let found: EndedStream | undefined;
  for (const operator of operators) {
    const name = operatorOf(operator);
    if (name === undefined || !isCall(operator)) continue;
    if (otherwise.test(name)) return undefined;
    if (flattening.test(name)) working = operator.arguments.some(catchesItself) ? working : name;
    const [taker] = operator.arguments;
    if (name === 'catchError' && working !== undefined && taker !== undefined && givesOther(unwrap(taker)))
      found ??= { catching: operator.callee, working };
  }
  return found;
}

function operatorOf(operator: Node): string | undefined {
  const member = isCall(operator) ? moduleMemberOf(operator.callee) : undefined;
  return member !== undefined && /^rxjs(?:\/operators)?$/.test(member.module) ? member.path : undefined;
}

function catchesItself(work: Node): boolean {
  if (!isFunction(work)) return true;
  return holds(
    work.body,
    (part) => part.type === 'Identifier' && /^(?:catchError|retry|onErrorResumeNext)$/.test(part.name),
  );
}

/** Something else in place of the error, and not the error or the stream itself. */
function givesOther(taker: Node): boolean {
  if (!isFunction(taker) || taker.params.length > 1) return false;
  return holds(taker.body, isReplacement) && !leaves(taker);
}

function isReplacement(part: Node): boolean {
  if (part.type === 'Identifier') return part.name === 'EMPTY';
  return part.type === 'CallExpression' && /^(?:of|empty)$/.test(nameOfCallee(part.callee) ?? '');
}

function leaves({ body }: FunctionNode): boolean {
  return holds(
    body,
    (part) =>
      part.type === 'ThrowStatement' ||
      (part.type === 'Identifier' && /^(?:throwError|merge|concat)$/.test(part.name)),
  );
}

/** `form.valueChanges`, `fromEvent(…)`, a `Subject` */
function isLasting(source: Node): boolean {
  const bare = unwrap(source);
  if (isCall(bare)) {
    if (propertyName(bare.callee) === 'pipe' && 'object' in bare.callee)
      return (
        !bare.arguments.some((one) => otherwise.test(operatorOf(one) ?? '')) &&
        isLasting(bare.callee.object as Node)
      );
    return operatorOf(bare) === 'fromEvent' && !isOfOnce(bare.arguments[1]);
  }
  if (lasting.test(propertyName(bare) ?? '')) return true;
  const made = instanceMemberOf(bare);
  return made?.module === 'rxjs' && /^(?:Behavior|Replay)?Subject$/.test(made.path);
}

/** `firstValueFrom(typed$.pipe(…))`: nobody listens for more. */
function isTakenOnce(stream: Node): boolean {
  const around = parentOf(stream);
  return around !== undefined && isCall(around) && /^(?:first|last)ValueFrom$/.test(operatorOf(around) ?? '');
}

/** `fromEvent(script, 'load')`: such an event comes once. */
function isOfOnce(event: Node | undefined): boolean {
  return event?.type === 'StringLiteral' && once.test(event.value);
}

/** `ofType(load)` of NgRx */
function isOfActions(operator: Node): boolean {
  return isCall(operator) && moduleMemberOf(operator.callee)?.module === '@ngrx/effects';
}
