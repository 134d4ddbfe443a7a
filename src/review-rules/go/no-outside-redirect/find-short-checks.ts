import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

/** It is asked that an address begins with one slash and not with two, and `/\` is let through. */
export interface ShortCheck {
  readonly check: GoNode;
  /** What is asked. */
  readonly address: string;
}

/** A text without these asks for no second slash. */
export function mayCheckSlashes(text: string): boolean {
  return (
    (text.includes('"//"') || /\[1\] [!=]= '\/'/.test(text)) && /redirect|return_?(?:to|url)/i.test(text)
  );
}

/** Browsers read a backslash as a slash; who speaks of one, or escapes it by `url.Parse`, thought of that. */
const thought = /\\\\|%5[cC]|\burl\.Parse|PathEscape|path\.(?:Clean|Join)\(/;

const words = /redirect|return|next|target|back|goto|dest|continue|forward|referr?er/i;

export function* findShortChecks({ tree }: GoFile): Generator<ShortCheck, void> {
  for (const check of tree.nodesOf('binary_expression')) {
    const address = addressAsked(check, tree);
    const around = address === undefined ? undefined : declarationAround(check);
    if (address === undefined || around === undefined) continue;
    const text = tree.textOf(around);
    const name = childOf(around, 'name');
    const isOfRedirect =
      /\bRedirect\(/.test(text) ||
      words.test(address) ||
      (name !== undefined && /redirect/i.test(tree.textOf(name)));
    if (isOfRedirect && !thought.test(text)) yield { check, address };
  }
}

const one = /^strings\.HasPrefix\(([\w.]+), "\/"\)$|^([\w.]+)\[0\] == '\/'$/;
const noOther = /^!strings\.HasPrefix\(([\w.]+), "\/\/"\)$|^([\w.]+)\[1\] != '\/'$/;
const none = /^!strings\.HasPrefix\(([\w.]+), "\/"\)$|^([\w.]+)\[0\] != '\/'$/;
const two = /^strings\.HasPrefix\(([\w.]+), "\/\/"\)$|^([\w.]+)\[1\] == '\/'$/;

/** `strings.HasPrefix(next, "/") && !strings.HasPrefix(next, "//")`, and the opposite of both by `||`. */
function addressAsked(check: GoNode, tree: GoTree): string | undefined {
  const operator = childOf(check, 'operator')?.kind;
  if (operator !== '&&' && operator !== '||') return undefined;
  const parts = operandsOf(check, operator).map((part) => tree.textOf(part));
  const [first, second] = operator === '&&' ? [one, noOther] : [none, two];
  const [a, b] = [first, second].map((wanted) => {
    const found = parts.map((part) => wanted.exec(part)).find((match) => match !== null);
    return found?.[1] ?? found?.[2];
  });
  return a !== undefined && a === b ? a : undefined;
}

/** More of them are no question of an address. */
const mostOperands = 6;

function operandsOf(node: GoNode, operator: string): readonly GoNode[] {
  const found: GoNode[] = [];
  let at: GoNode | undefined = node;
  while (
    at?.kind === 'binary_expression' &&
    childOf(at, 'operator')?.kind === operator &&
    found.length < mostOperands
  ) {
    const right = childOf(at, 'right');
    if (right !== undefined) found.push(right);
    at = childOf(at, 'left');
  }
  return at === undefined ? found : [...found, at];
}
