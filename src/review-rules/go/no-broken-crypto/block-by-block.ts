import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround, isFunction } from '../_kit/functions.ts';

/** A text without one of these encrypts no blocks. */
export function mayEncryptBlocks(text: string): boolean {
  return text.includes('.Encrypt(') && /"crypto\/(?:aes|des|cipher)"/.test(text);
}

/** What joins a block with the others, or names the mode, or what else is made of blocks. */
const joins =
  /\^|xor|\b(?:iv|ctr)\b|counter|cbc|cfb|ofb|gcm|ecb|cmac|mac\b|prev|tweak|nonce|wrap|kdf|derive|feedback|fpe|hash/i;

/** `block.Encrypt(dst[i:j], src[i:j])` in a loop: equal blocks of the text stay equal. */
export function* blocksAloneOf(tree: GoTree): Generator<{ readonly place: GoNode; readonly name: string }> {
  for (const place of tree.nodesOf('call_expression')) {
    const callee = childOf(place, 'function');
    const field = callee === undefined ? undefined : childOf(callee, 'field');
    if (callee === undefined || field === undefined || tree.textOf(field) !== 'Encrypt') continue;
    const given = argumentsOf(place);
    const isOfParts = given.length === 2 && given.every(({ kind }) => kind === 'slice_expression');
    const maker = declarationAround(place);
    if (isOfParts && isInLoop(place) && maker !== undefined && !joins.test(tree.textOf(maker)))
      yield { place, name: tree.textOf(callee) };
  }
}

function isInLoop(node: GoNode): boolean {
  for (const around of nodesAround(node)) {
    if (around.kind === 'for_statement') return true;
    if (isFunction(around)) return false;
  }
  return false;
}
