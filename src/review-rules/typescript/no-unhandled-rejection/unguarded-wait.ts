import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { neverRejects } from '../_kit/handles-own-errors.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** What does nothing but let time pass. */
const pause =
  /^(?:sleep|delay|pause|tick|nextTick|wait(?:For)?(?:Ms|Time|Timeout)?|setTimeout|setImmediate)$/i;

/** Asks whether there is something; many of these never fail. */
const question = /^(?:path|file|dir)?_?exists$/i;

/**
 * The first call that a function waits for and whose failure leaves it, rather one that does something. Inside a `try` with a handler nothing is
 * looked at: who writes one has thought of it.
 */
export function unguardedWait(owner: FunctionNode): Call | undefined {
  let found: Call | undefined;
  const visit = (node: Node): void => {
    if ((found !== undefined && !isQuestion(found)) || isFunction(node)) return;
    if (node.type === 'TryStatement' && node.handler != null) return;
    walkChildren(node, visit);
    const waited = node.type === 'AwaitExpression' ? failing(node.argument) : undefined;
    if (waited !== undefined && (found === undefined || !isQuestion(waited))) found = waited;
  };
  visit(owner.body);
  return found;
}

function isQuestion({ callee }: Call): boolean {
  return question.test(nameOfCallee(callee) ?? '');
}

/** First words of what ends or tells something: it hardly fails, and then there is nothing left to do. */
const partings =
  /^(?:close|end|destroy|dispose|release|terminate|kill|disconnect|stop|shutdown|quit|flush|cleanup|log|debug|info|warn|error)$/;

/** The call itself, when its failure matters. */
export function failing(waited: Node): Call | undefined {
  const call = unwrap(waited);
  if (!isCall(call) || neverRejects(call) || isGivenErrorHandler(call) || isTold(call)) return undefined;
  const name = nameOfCallee(call.callee) ?? '';
  return pause.test(name) || partings.test(wordsOf(name)[0] ?? '') ? undefined : call;
}

/** `supabase.from('rows').insert(row)`: the client of Supabase gives errors back, and rejects only when it is asked to. */
function isTold({ callee }: Call): boolean {
  const names = [...namesOfReceiver(callee), nameOfCallee(callee)];
  return names.some((one) => /supabase/i.test(one ?? '')) && !names.includes('throwOnError');
}

const errorHandler =
  /^_?(?:on|handle|report)(?:Error|Err|Crash|Fail|Failure|Failed|Reject|Rejected|Rejection)$|^(?:error|crash|failure)Handler$/;

/** `start(onCrash)`, `load({ onError })`: what fails in it goes there. */
function isGivenErrorHandler({ arguments: given }: Call): boolean {
  return given.some((argument) => {
    if (argument.type !== 'ObjectExpression') return errorHandler.test(nameOfCallee(argument) ?? '');
    return argument.properties.some(
      (property) => property.type !== 'SpreadElement' && errorHandler.test(keyName(property) ?? ''),
    );
  });
}
