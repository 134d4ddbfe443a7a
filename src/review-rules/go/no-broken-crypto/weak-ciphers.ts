import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';

export interface WeakCipher {
  readonly place: GoNode;
  readonly manner: 'cipher' | 'signature';
  readonly name: string;
}

/** Broken ciphers that hide something, and signatures over broken hashes. */
export function* weakCiphersOf(tree: GoTree): Generator<WeakCipher, void> {
  for (const place of tree.nodesOf('call_expression')) {
    const called = packageCall(place, tree);
    if (called === undefined) continue;
    const name = `${called.module.replace(/^.*\//, '')}.${called.name}`;
    const isCipher = /^(?:des\.New(?:TripleDES)?Cipher|rc4\.NewCipher)$/.test(name);
    if (isCipher && called.module.startsWith('crypto/') && !onlyReads(place, tree))
      yield { place, manner: 'cipher', name };
    if (called.module !== 'crypto/rsa' || !called.name.startsWith('Sign')) continue;
    const hash = partsOf(childOf(place, 'arguments') ?? place).find((one) =>
      /^crypto\.(?:MD5|SHA1)$/.test(tree.textOf(one).slice(0, longestName)),
    );
    if (hash !== undefined) yield { place: hash, manner: 'signature', name: tree.textOf(hash) };
  }
  yield* weakCertificatesOf(tree);
}

/** Longer than any name of a hash, in characters. */
const longestName = 40;

/** What was hidden long ago has to be read the way that it was; and who calls `NewTripleDES` asks for that. */
function onlyReads(place: GoNode, tree: GoTree): boolean {
  for (const around of nodesAround(place)) {
    const name = /^(?:function|method)_declaration$/.test(around.kind) ? childOf(around, 'name') : undefined;
    if (name !== undefined)
      return /decrypt|decod|open|legacy|^un|deobfuscat|old|rc4|arc4|(?:triple|3)_?des(?!c)/i.test(
        tree.textOf(name),
      );
  }
  return false;
}

/** `SignatureAlgorithm: x509.SHA1WithRSA` */
function* weakCertificatesOf(tree: GoTree): Generator<WeakCipher, void> {
  if (![...tree.imports.values()].includes('crypto/x509')) return;
  for (const element of tree.nodesOf('keyed_element')) {
    const [key, value] = [childOf(element, 'key'), childOf(element, 'value')];
    if (key === undefined || value === undefined || key.end - key.start > longestName) continue;
    const name = tree.textOf(value).slice(0, longestName);
    const isWeak = tree.textOf(key) === 'SignatureAlgorithm' && /^x509\.(?:MD5|SHA1)With\w+$/.test(name);
    if (isWeak && !isSelfSigned(element, tree)) yield { place: value, manner: 'signature', name };
  }
}

/** `x509.CreateCertificate(rand.Reader, template, template, …)`: the signature of its own issuer proves nothing to anybody. */
function isSelfSigned(element: GoNode, tree: GoTree): boolean {
  const around = declarationAround(element);
  return around !== undefined && /\bCreateCertificate\([^,()]+, *(&?\w+), *\1,/.test(tree.textOf(around));
}
