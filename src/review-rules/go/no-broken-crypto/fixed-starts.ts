import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { PackageCall } from '../_kit/package-call.ts';
import { withKeyForEach } from './empty-nonces.ts';
import { isWritten } from './written-keys.ts';

export interface FixedStart {
  readonly place: GoNode;
  readonly manner: 'start' | 'salt';
  readonly name: string;
}

/** A text without one of these needs no look at its tree. */
export const takesStarts =
  /\.Seal\(|\bcipher\.New(?:CTR|OFB|CBCEncrypter|CFBEncrypter)\(|\b(?:pbkdf2|scrypt|argon2)\.(?:ID)?Key\(/;

/** Services and formats that say how the texts between them and others begin. */
const prescribed = /wechat|weixin|wecom|wxwork|dingtalk|feishu|lark|alipay|saltysalt/i;

/** What a cipher begins with, or what a password is salted with, that is the same for each text. */
export function* fixedStartsOf(tree: GoTree, text: string): Generator<FixedStart> {
  if (prescribed.test(text)) return;
  const mayBeSealed = !withKeyForEach.test(text);
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    const seal = called === undefined && mayBeSealed ? sealOf(call, tree) : undefined;
    const manner = called === undefined ? (seal === undefined ? undefined : 'start') : mannerOf(called);
    const [place, maker] = [argumentsOf(call)[1], declarationAround(call)];
    if (manner === undefined || place === undefined || maker === undefined) continue;
    const around = tree.textOf(maker);
    // Old texts are read the way that they were written.
    if (/^func [^{]*decrypt/i.test(around)) continue;
    const given = behind(tree.textOf(place), around);
    const name = called === undefined ? (seal ?? '') : `${called.module.replace(/^.*\//, '')}.${called.name}`;
    // What is long and random already needs no salt.
    if (manner === 'salt' && !password.test(tree.textOf(argumentsOf(call)[0] ?? place))) continue;
    if (isWritten(given, tree) || (manner === 'start' && isPartOfKey(given, around)))
      yield { place, manner, name };
  }
}

/** `gcm.Seal` of `gcm.Seal(nil, nonce, plain, nil)`; undefined: the call is another one. */
function sealOf(call: GoNode, tree: GoTree): string | undefined {
  const callee = childOf(call, 'function');
  const field = callee === undefined ? undefined : childOf(callee, 'field');
  if (callee === undefined || field === undefined || tree.textOf(field) !== 'Seal') return undefined;
  const isOfCiphers = [...tree.imports.values()].some((module) =>
    /^crypto\/cipher$|\/chacha20poly1305$/.test(module),
  );
  return isOfCiphers && argumentsOf(call).length === 4 ? tree.textOf(callee) : undefined;
}

const password = /pass(?:w|phrase|code|$|\W)|pwd|\bpw\b/i;

function mannerOf({ module, name }: PackageCall): FixedStart['manner'] | undefined {
  if (module === 'crypto/cipher')
    return /^New(?:CTR|OFB|CBCEncrypter|CFBEncrypter)$/.test(name) ? 'start' : undefined;
  const isSalted = /(?:^crypto|\/crypto)\/(?:pbkdf2|scrypt|argon2)$/.test(module);
  // The function of Go's own package takes the hash first.
  return isSalted && module !== 'crypto/pbkdf2' && /^(?:ID)?Key$/.test(name) ? 'salt' : undefined;
}

/** What a variable of the function is made as; where it is given something once. */
function behind(written: string, around: string): string {
  if (!/^\w+$/.test(written)) return written;
  const uses = [...around.matchAll(new RegExp(`(?<![\\w.])${written}\\b(?:\\s*:=\\s*([^\\r\\n]+))?`, 'g'))];
  const made = uses.length === 2 ? uses[0]?.[1] : undefined;
  return made?.replace(/\s*\/[/*].*$/, '') ?? written;
}

/** `aes.NewCipher(key)`, and then `key[:aes.BlockSize]` */
function isPartOfKey(given: string, around: string): boolean {
  const [, key] = /^(\w+)\[:[^:\]]+\]$/.exec(given) ?? [];
  return key !== undefined && new RegExp(`\\baes\\.NewCipher\\(${key}\\)`).test(around);
}
