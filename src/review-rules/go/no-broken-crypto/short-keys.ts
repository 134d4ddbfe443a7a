import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';

export interface ShortKey {
  readonly place: GoNode;
  /** As it is written: `1024`. */
  readonly name: string;
}

/** Bits of an RSA key below which it is taken apart. */
const fewestBits = 2048;

/** Which argument says how many bits. */
const makers: ReadonlyMap<string, number> = new Map([
  ['GenerateKey', 1],
  ['GenerateMultiPrimeKey', 2],
]);

/** `rsa.GenerateKey(rand.Reader, 1024)` */
export function* shortKeysOf(tree: GoTree): Generator<ShortKey, void> {
  if (tree.imports.get('rsa') !== 'crypto/rsa') return;
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    const index = called?.module === 'crypto/rsa' ? makers.get(called.name) : undefined;
    const bits = index === undefined ? undefined : argumentsOf(call)[index];
    if (bits === undefined) continue;
    const number = numberOf(bits, tree);
    if (number !== undefined && number < fewestBits) yield { place: bits, name: String(number) };
  }
}

/** A number, or a constant of the file that is one. */
function numberOf(bits: GoNode, tree: GoTree): number | undefined {
  const written = tree.textOf(bits);
  if (bits.kind === 'int_literal') return Number(written);
  if (bits.kind !== 'identifier') return undefined;
  const spec = tree
    .nodesOf('const_spec')
    .find((one) => new RegExp(`^${written}(?: u?int)? *= *\\d+$`).test(tree.textOf(one)));
  return spec === undefined ? undefined : Number(/\d+$/.exec(tree.textOf(spec))?.[0]);
}
