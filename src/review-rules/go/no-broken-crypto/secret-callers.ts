import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isSecretName } from './secret-names.ts';

/** What makes a text of what it is written from: `hex.EncodeToString(b)`, `string(b)`, `sb.String()`. */
const making = String.raw`(?:[\w.]+\()?`;

/** `Secret: sb.String()`, `token := string(b)`: what a function makes of the steps on the way; undefined: nothing that is a secret. */
export function secretMadeFrom(step: string, maker: GoNode, tree: GoTree): string | undefined {
  if (!/^\w+$/.test(step)) return undefined;
  const made = new RegExp(
    `\\b(\\w+)\\s*(?::|:?=)\\s*${making}${step}(?:\\.String\\(\\)|\\[:\\])?[),\\s}]`,
    'g',
  );
  return Array.from(tree.textOf(maker).matchAll(made), ([, name = '']) => name).find(
    (name) => name !== step && isSecretName(name),
  );
}

/** `password := randomText(12)`: what the file makes of the result of a function that it has for random texts. */
export function secretMadeBy(maker: GoNode, tree: GoTree): string | undefined {
  const named = maker.kind === 'function_declaration' ? childOf(maker, 'name') : undefined;
  const name = named === undefined ? '' : tree.textOf(named);
  if (!/rand|gen/i.test(name)) return undefined;
  const taken = new RegExp(`\\b(\\w+)\\s*(?::|:?=)\\s*${name}\\(`, 'g');
  return Array.from(tree.textOf(tree.root).matchAll(taken), ([, held = '']) => held).find(isSecretName);
}
