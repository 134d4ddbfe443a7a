import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from './is-global-name.ts';
import { bareCallee, nameOfCallee, namesOfReceiver } from './name-of-callee.ts';
import type { Call } from './call.ts';
import { keyName } from './property-name.ts';
import { writtenValue } from './written-value.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import * as words from './call-words.ts';

/**
 * What the failure of a call means, as far as its name tells. `optional`: it may fail by its nature, and there is nothing
 * to do about it. `refusable`: failing is an answer. `weighty`: it matters.
 */
export type Nature = 'optional' | 'refusable' | 'weighty' | 'unknown';

/** `isEffect`: its result is not used. */
export function natureOf(call: Call, isEffect: boolean): Nature {
  const callee = bareCallee(call.callee);
  if (callee.type === 'Import') return 'optional';
  const name = nameOfCallee(callee) ?? '';
  const all = wordsOf(name);
  const [verb = '', object = ''] = all;
  if (words.refusals.has(verb)) return 'refusable';
  if (
    isOptionalName(name, verb, object, isEffect) ||
    (isPlatformObject(callee) && (isEffect || !words.platformMakers.has(name))) ||
    isParting(call) ||
    isOnExpendable(call)
  )
    return 'optional';
  if (isOptionalReceiver(callee, verb) || all.some((word) => words.repeated.has(word))) return 'optional';
  const isMail = verb === 'send' && words.mail.has(object);
  return isMail || (isEffect ? words.weightyEffects : words.weightyResults).has(verb) ? 'weighty' : 'unknown';
}

function isOptionalName(name: string, verb: string, object: string, isEffect: boolean): boolean {
  if (words.optionalVerbs.has(verb) || words.platformFunctions.has(name)) return true;
  if (verb === 'remove')
    return words.removable.has(object) || words.removable.has(wordsOf(name).at(-1) ?? '');
  return !isEffect && words.probes.has(name.toLowerCase());
}

function isOptionalReceiver(callee: Node, verb: string): boolean {
  const receivers = namesOfReceiver(callee).flatMap((receiver) => wordsOf(receiver));
  return receivers.some(
    (word) =>
      words.optionalReceivers.has(word) ||
      (words.sendingVerbs.has(verb) && words.connections.has(word)) ||
      (words.chatVerbs.has(verb) && words.chats.has(word)),
  );
}

function isPlatformObject(callee: Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  if (object.type !== 'Identifier' || !words.platformObjects.has(object.name)) return false;
  return isGlobalName(object, object.name);
}

/** `fs.appendFileSync(logFile, line)`, also of a path in the folder of such files. */
function isOnExpendable({ arguments: [target] }: Call): boolean {
  if (target === undefined) return false;
  const made = writtenValue(target, 1);
  const parts = made.type === 'CallExpression' ? [target, ...made.arguments] : [target];
  return parts.some((part) => wordsOf(nameOfCallee(part) ?? '').some((word) => words.expendable.has(word)));
}

/** `fetch(url, { keepalive: true })` is sent when the page may be gone before the answer comes. */
function isParting({ arguments: [, options] }: Call): boolean {
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some(
    (property) => property.type === 'ObjectProperty' && keyName(property) === 'keepalive',
  );
}
