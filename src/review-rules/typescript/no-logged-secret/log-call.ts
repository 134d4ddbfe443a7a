import type { Call } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';

const loggers =
  /^_?(?:console|log|logger|logging|winston|pino|debug|bunyan)$|^(?:[a-z]+Log|[a-zA-Z]*Logger)$/;
const levels = /^(?:log|debug|trace|verbose|silly|info|notice|http|warn|warning|error|fatal|dir)$/;
const plain = /^(?:debug|debugLog|logDebug|log|logger)$/;

/** Does the call write to a log? */
export function isLogCall({ callee }: Call): boolean {
  const name = nameOfCallee(callee) ?? '';
  const owner = namesOfReceiver(callee).at(-1);
  return owner === undefined ? plain.test(name) : loggers.test(owner) && levels.test(name);
}

/** Functions that write all of a value. */
export function isWholeText({ callee }: Call): boolean {
  return /^(?:stringify|inspect|format|String)$/.test(nameOfCallee(callee) ?? '');
}
