import { isGlobalName } from './is-global-name.ts';
import { unwrap } from './node.ts';
import type { Node, NodeOf } from './node.ts';

/** A call of the platform that throws when it is given a text of the wrong form. */
export interface StrictParse {
  readonly node: NodeOf<'CallExpression' | 'OptionalCallExpression' | 'NewExpression'>;
  /** As it is written: `JSON.parse`, `new URL`. */
  readonly name: string;
  readonly texts: readonly Node[];
}

const makers = ['URL', 'RegExp'];
const functions = ['decodeURIComponent', 'decodeURI', 'BigInt'];

export function strictParseAt(node: Node): StrictParse | undefined {
  if (node.type === 'NewExpression') {
    const name = makers.find((one) => isGlobalName(node.callee, one));
    return name === undefined ? undefined : { node, name: `new ${name}`, texts: node.arguments.slice(0, 2) };
  }
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return undefined;
  const name = nameOfParser(unwrap(node.callee));
  const [text] = node.arguments;
  return name === undefined || text === undefined ? undefined : { node, name, texts: [text] };
}

function nameOfParser(callee: Node): string | undefined {
  if (callee.type !== 'MemberExpression') return functions.find((name) => isGlobalName(callee, name));
  const { object, property, computed } = callee;
  const isParse = computed
    ? property.type === 'StringLiteral' && property.value === 'parse'
    : property.type === 'Identifier' && property.name === 'parse';
  return isParse && isGlobalName(object, 'JSON') ? 'JSON.parse' : undefined;
}
