import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { keyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Names for the global object itself. */
const globalObjects = ['window', 'globalThis', 'self'] as const;

/**
 * The path of names from the global object: `document.body` for `document.body`, `window.document.body` and for a
 * constant that holds it; `window` for the global object itself. undefined: something else.
 */
export function globalPathOf(node: Node): string | undefined {
  const value = writtenValue(node);
  if (value.type === 'Identifier') {
    if (!isGlobalName(value, value.name)) return undefined;
    return isGlobalObject(value.name) ? 'window' : value.name;
  }
  if (value.type === 'CallExpression') return queryOf(value);
  if (value.type !== 'MemberExpression' && value.type !== 'OptionalMemberExpression') return undefined;
  if (value.computed) return undefined;
  const owner = globalPathOf(unwrap(value.object));
  const name = keyName({ key: value.property });
  if (owner === undefined || name === undefined) return undefined;
  if (owner !== 'window') return `${owner}.${name}`;
  return isGlobalObject(name) ? 'window' : name;
}

/** `matchMedia('print')`: the page keeps what listens to a query, whoever holds the query. */
function queryOf({ callee, arguments: [query] }: NodeOf<'CallExpression'>): string | undefined {
  if (query === undefined || globalPathOf(callee) !== 'matchMedia') return undefined;
  if (query.type === 'StringLiteral') return `matchMedia('${query.value}')`;
  const key = expressionKey(query);
  return key === undefined ? undefined : `matchMedia(${key})`;
}

function isGlobalObject(name: string): boolean {
  return globalObjects.some((known) => known === name);
}
