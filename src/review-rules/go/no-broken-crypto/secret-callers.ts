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
  const text = tree.textOf(tree.root);
  const taken = new RegExp(`\\b(\\w+)\\s*(?::|:?=)\\s*(?:[\\w.]+\\(){0,2}${name}\\(`, 'g');
  const holders = Array.from(text.matchAll(taken), ([, held = '']) => held);
  return holders.find(isSecretName) ?? sessionOf(holders, text);
}

/** `http.Cookie{Name: "session", Value: id}`: the name of a cookie by which its owner is known. */
function sessionOf(holders: readonly string[], text: string): string | undefined {
  for (const [cookie, name = ''] of text.matchAll(/\bhttp\.Cookie\{[^{}]*?\bName:\s*"([^"]*)"[^{}]*\}/g)) {
    const held = /\bValue:\s*(\w+)\s*[,}]/.exec(cookie)?.[1];
    if (held !== undefined && holders.includes(held) && /sess|^sid$|token|auth/i.test(name)) return name;
  }
  return undefined;
}
