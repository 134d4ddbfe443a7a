import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { expressionKey } from '../_kit/expression-key.ts';

export interface KeyName {
  /** Equal for keys that are the same at run time, whatever their spelling. */
  readonly id: string;
  /** The key is read from a constant: `[Kind.open]`. */
  readonly isComputed: boolean;
}

/** The name of an object's or class's key as the running program sees it: `1`, `'1'`, `0x1` and `1n` are one. */
export function keyNameOf(key: Node, computed: boolean): KeyName | undefined {
  switch (key.type) {
    case 'StringLiteral':
      return fixed(key.value);
    case 'NumericLiteral':
    case 'BigIntLiteral':
      return fixed(String(key.value));
    case 'PrivateName':
      return fixed(`#${key.id.name}`);
    case 'TemplateLiteral': {
      const text = key.expressions.length === 0 ? key.quasis[0]?.value.cooked : undefined;
      return text == null ? undefined : fixed(text);
    }
    case 'Identifier':
      return computed ? computedName(key) : fixed(key.name);
    default:
      return computed ? computedName(key) : undefined;
  }
}

function fixed(text: string): KeyName {
  return { id: `'${text}`, isComputed: false };
}

/** Only names that nobody writes, and members of such: a property that changes between two keys is not thought of. */
function computedName(key: Node): KeyName | undefined {
  let root = unwrap(key);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  if (root.type !== 'Identifier' || !isConstant(root)) return undefined;
  const id = expressionKey(key);
  return id === undefined ? undefined : { id: `[${id}`, isComputed: true };
}

function isConstant(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  switch (binding?.kind) {
    case 'const':
    case 'import':
    case 'enum':
    case 'class':
      return true;
    case undefined:
      return name.type === 'Identifier' && name.name === 'Symbol';
    default:
      return false;
  }
}
