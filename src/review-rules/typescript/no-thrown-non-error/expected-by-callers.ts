import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf } from '../../../languages/typescript/node.ts';
import { keyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Keys of objects that a framework asks for by `throw`: CouchDB refuses a document, routers go elsewhere. */
const signals = new Set(['forbidden', 'unauthorized', 'redirect', 'redirectTo']);

/** Is throwing something else than an error how a framework wants to be answered? */
export function isExpectedByCallers({ argument }: NodeOf<'ThrowStatement'>): boolean {
  const thrown = writtenValue(argument, 1);
  if (thrown.type === 'ObjectExpression' && hasKey(thrown, (name) => signals.has(name))) return true;
  return isExitOfSails(argument);
}

/** Actions and helpers of Sails name their exits, and take one by `throw 'notFound'` or `throw { notFound: … }`. */
function isExitOfSails(argument: Node): boolean {
  for (const at of ancestorsOf(argument)) {
    if (at.type === 'ObjectExpression' && hasKey(at, (name) => name === 'exits')) return true;
  }
  return false;
}

function hasKey({ properties }: NodeOf<'ObjectExpression'>, isSought: (name: string) => boolean): boolean {
  return properties.some(
    (property) => property.type !== 'SpreadElement' && isSought(keyName(property) ?? ''),
  );
}
