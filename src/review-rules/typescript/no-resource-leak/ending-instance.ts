import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { keyName } from '../_kit/property-name.ts';
import { isMadeHere } from './listener-call.ts';
import { classAround } from '../_kit/class-around.ts';
import type { OwnedCode } from './owner.ts';

/** Methods that put an instance away while the page goes on; after `disconnect` it may connect again. */
const ending = /^(?:destroy|dispose|teardown|tearDown|unmount|cleanup|cleanUp)$/;

/**
 * The constructor of a class that has an end of its own, and a function that is written in the call: nobody but this
 * class can take it off, and only if it is named.
 */
export function isOfEndingInstance(owned: OwnedCode, handler: Node): boolean {
  return isMadeHere(unwrap(handler)) && isOfEndingClass(owned);
}

/** The constructor of a class that has an end of its own. */
export function isOfEndingClass({ owner, code }: OwnedCode): boolean {
  if (owner !== 'instance') return false;
  const members = classAround(code)?.body.body ?? [];
  return members.some(
    (member) =>
      member.type === 'ClassMethod' &&
      member.static !== true &&
      member.body.body.length > 0 &&
      ending.test(keyName(member) ?? ''),
  );
}
