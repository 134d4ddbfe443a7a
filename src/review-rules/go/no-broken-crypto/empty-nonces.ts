import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';

export interface EmptyNonce {
  readonly place: GoNode;
  /** `nonce`, as it is called. */
  readonly name: string;
}

/** A text without one of these makes no ciphers, or a key for each text, with which a nonce of zeros is fine. */
export function mayLeaveNonceEmpty(text: string): boolean {
  if (!/"(?:crypto\/cipher|golang\.org\/x\/crypto\/chacha20poly1305)"/.test(text)) return false;
  return !withKeyForEach.test(text);
}

/** With a key for each text the nonce may be one and the same. */
export const withKeyForEach =
  /hkdf|ecdh|25519|ephemeral|one-?time|only (?:be )?used once|single[- ]use|fresh key|session_?key|data_?key|hpke|kem\b/i;

/** Bytes that the function makes and gives to a cipher as what it begins with, and that nothing writes in between. */
export function* emptyNoncesOf(tree: GoTree): Generator<EmptyNonce, void> {
  for (const call of tree.nodesOf('call_expression')) {
    const place = nonceOf(call, tree);
    const [, name] = place === undefined ? [] : (/^(\w+)(?:\[:\])?$/.exec(tree.textOf(place)) ?? []);
    const around = functionAround(call);
    if (place === undefined || name === undefined || around === undefined) continue;
    const before = tree.textOf({ start: around.start, end: call.start });
    const [made, ...others] = Array.from(before.matchAll(new RegExp(`(?<![\\w.])${name}\\b`, 'g')));
    if (made === undefined || others.length > 0) continue;
    if (
      new RegExp(`^(?:${name} := make\\(\\[\\]byte,|${name} \\[[\\w.]+\\]byte\\b(?! *=))`).test(
        before.slice(made.index),
      )
    )
      yield { place, name };
  }
}

/** `aead.Seal(dst, nonce, …)`, `cipher.NewCBCEncrypter(block, iv)` */
function nonceOf(call: GoNode, tree: GoTree): GoNode | undefined {
  const name = calledNameOf(call);
  if (name === undefined || childOf(call, 'function')?.kind !== 'selector_expression') return undefined;
  const given = argumentsOf(call);
  if (tree.textOf(name) === 'Seal') return given.length === 4 ? given[1] : undefined;
  const called = packageCall(call, tree);
  const isStart =
    called?.module === 'crypto/cipher' && /^New(?:CTR|OFB|CBCEncrypter|CFBEncrypter)$/.test(called.name);
  return isStart ? given[1] : undefined;
}
