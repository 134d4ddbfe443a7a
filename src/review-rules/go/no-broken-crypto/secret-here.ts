import type { GoTree } from '../../../languages/go/go.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** What a random value is for in one file, beside what its own name says. */
export class SecretsHere {
  readonly #isOfDns: boolean;
  readonly #encrypts: boolean;
  readonly #signsIn: boolean;

  constructor(tree: GoTree, text: string) {
    const modules = [...tree.imports.values()];
    const clause = tree.nodesOf('package_clause')[0]?.children.find(({ isNamed }) => isNamed);
    const isOfDns = (path: string): boolean => /(?:^|\/)dns(?:message)?(?:\/v\d+)?$/.test(path);
    this.#isOfDns = modules.some(isOfDns) || (clause !== undefined && tree.textOf(clause) === 'dns');
    this.#encrypts = modules.some((path) =>
      /^crypto\/(?:aes|cipher)$|\/(?:chacha20(?:poly1305)?|secretbox|salsa20)$/.test(path),
    );
    this.#signsIn = /\bAuthCodeURL\(/.test(text);
  }

  /**
   * - Of a query for a name, by whose id the answer is believed: `id := uint16(rand.Uint32())`.
   * - What a cipher begins with, or its key: bytes of `rand.Read(nonce)`.
   * - What a sign-in elsewhere comes back with: `state`.
   */
  has(name: string, written: string, isFilled: boolean): boolean {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    if (this.#isOfDns && last === 'id') return ofSixteenBits.test(written);
    if (this.#encrypts && isFilled) return /^(?:nonce|iv|key)$/.test(last);
    return this.#signsIn && last === 'state';
  }
}

const ofSixteenBits = /\buint16\(|\(\s*(?:65536|65535|1\s*<<\s*16|0x10000|0xffff|math\.MaxUint16)\b/i;
