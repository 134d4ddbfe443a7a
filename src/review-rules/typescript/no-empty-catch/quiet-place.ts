import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf } from '../../../languages/typescript/node.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** Words of the names of functions that promise to fail quietly, or to end what may have ended. */
const quiet = new Set(
  (
    'try catching swallow swallowing suppress safe safely maybe silently silent quiet quietly best ignore ignoring attempt tolerant optional cleanup clean close ' +
    'destroy dispose teardown shutdown stop exit unload disconnect abort kill terminate supports detect probe cache cached prefetch preload warm log logging track logout signout'
  ).split(' '),
);

/** Does the name of a function around say that failing quietly is its purpose? */
export function isQuietByName(node: Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (!isFunction(ancestor)) continue;
    const name = nameOfFunction(ancestor);
    if (name !== undefined && wordsOf(name).some((word) => quiet.has(word))) return true;
  }
  return false;
}

/** Does the code run because something else has failed or is over: in a handler or a `finally`? */
export function isAftermath(node: Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'CatchClause' || keyOf(ancestor) === 'finalizer') return true;
    if (isFunction(ancestor)) return isErrorListener(ancestor);
  }
  return false;
}

/** `socket.on('error', (error) => …)` */
function isErrorListener({ params: [param, ...others] }: FunctionNode): boolean {
  return (
    others.length === 0 && param?.type === 'Identifier' && /^(?:err|error|reason|exception)$/.test(param.name)
  );
}

/** A file that only gathers statistics must not disturb what it counts. */
export function isForStatistics(path: string): boolean {
  return /telemetry|analytics/i.test(path);
}
