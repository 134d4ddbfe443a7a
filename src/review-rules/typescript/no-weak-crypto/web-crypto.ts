import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** `digest` of `crypto.subtle.digest(…)`: of the browser, or of `node:crypto`. */
export function methodOfSubtle({ callee }: Call, member: ModuleMember | undefined): string | undefined {
  if (member !== undefined) {
    const [, method] = /^(?:webcrypto\.)?subtle\.(\w+)$/.exec(member.path) ?? [];
    return member.module === 'crypto' ? method : undefined;
  }
  const subtle = objectOf(callee);
  if (subtle === undefined || propertyName(subtle) !== 'subtle') return undefined;
  const crypto = objectOf(subtle);
  if (crypto === undefined) return undefined;
  const isOfPage =
    isUndeclared(crypto, 'crypto') ||
    (propertyName(crypto) === 'crypto' &&
      ['window', 'globalThis', 'self'].some((name) => isUndeclared(objectOf(crypto) ?? crypto, name)));
  return isOfPage ? propertyName(unwrap(callee)) : undefined;
}

function objectOf(member: Node): Node | undefined {
  const bare = unwrap(member);
  return 'object' in bare ? unwrap(bare.object as Node) : undefined;
}

/** `'SHA-1'` and `{ name: 'SHA-1' }` */
export function nameOfAlgorithm(algorithm: Node): Node | undefined {
  const value = writtenValue(algorithm);
  return value.type === 'ObjectExpression' ? propertyOf(value, 'name') : algorithm;
}

/** `iterations` of `{ name: 'PBKDF2', iterations: 1000 }` */
export function optionOf(options: Node | undefined, name: string): Node | undefined {
  const value = options && writtenValue(options);
  return value?.type === 'ObjectExpression' ? propertyOf(value, name) : undefined;
}
