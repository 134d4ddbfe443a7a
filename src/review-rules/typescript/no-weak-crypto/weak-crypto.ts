import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { constantMember } from '../_kit/constant-member.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isFixedBytes } from './is-fixed-bytes.ts';
import { isKeptAsPassword } from './kept-as-password.ts';
import { isPassword, passwordIn } from './password-in.ts';
import { methodOfSubtle, nameOfAlgorithm, optionOf } from './web-crypto.ts';

export type Weakness =
  | { readonly manner: 'cipher' | 'signature' | 'password'; readonly name: string }
  | { readonly manner: 'old-function' | 'fixed-vector' | 'fixed-salt'; readonly name: string }
  | { readonly manner: 'short-key' | 'few-rounds'; readonly name: string; readonly least: number };

export interface WeakCrypto {
  readonly place: Node;
  readonly weakness: Weakness;
}

/** A text without one of these needs no look at its tree. */
export const mayEncrypt = /crypto|bcrypt|md5|sha1/i;

const brokenCipher = /^(?:des|rc2|rc4|bf|blowfish|idea|seed|cast5?)(?:-|$)|-ecb$|^(?:des3|3des|arcfour)$/i;
const brokenHash = /^(?:rsa-)?(?:md[245]|sha-?1|ripemd(?:-?128)?)$/i;
const fastHash = /^(?:sha-?(?:224|256|384|512)|sha3-\d+|blake2[bs]\d*)$/i;
/** Protocols that say which hash or cipher it has to be. */
const prescribed = /\brealm\b|\bHA1\b|ntlm|lmhash|\bvnc\b|mysql_native|pwned|scram|\bapop\b|cram-?md5/i;
/** What is made for passwords; a hash before it only makes them as long as each other. */
const slowHash = /bcrypt|argon2|scrypt|pbkdf2/i;

const leastModulus = 2048;
const leastRounds = 10_000;
const leastCost = 10;

export function* findWeakCrypto(file: TypeScriptFile): Generator<WeakCrypto, void> {
  if (prescribed.test(file.text)) return;
  const isSlow = slowHash.test(file.text);
  for (const call of file.tree.nodesOf('CallExpression')) {
    const found = weakCryptoAt(call, file.text);
    if (found === undefined) continue;
    if (!isSlow || found.weakness.manner !== 'password' || !fastHash.test(found.weakness.name)) yield found;
  }
}

function weakCryptoAt(call: Call, text: string): WeakCrypto | undefined {
  const member = moduleMemberOf(call.callee) ?? promisedMember(call.callee);
  const method = methodOfSubtle(call, member);
  if (method !== undefined) return weakCallOfSubtle(method, call);
  if (member === undefined) return undefined;
  const [first, second, third] = call.arguments;
  const cost = costOf(member, call.arguments);
  if (cost !== undefined) return cost;
  if (member.module === 'crypto') return weakCallOfNode(member.path, call, text);
  const isLocked = member.module === 'crypto-js' && member.path.endsWith('.encrypt');
  const mode = isLocked ? openMode(third) : undefined;
  if (mode !== undefined) return { place: mode, weakness: { manner: 'cipher', name: 'ECB' } };
  const cipher = cipherOfModule(member);
  if (cipher !== undefined) return { place: call.callee, weakness: { manner: 'cipher', name: cipher } };
  const hash = hashOfModule(member.module, member.path);
  if (hash === undefined || first === undefined || second !== undefined || third !== undefined)
    return undefined;
  return isPassword(first) || isKeptAsPassword(call)
    ? { place: call, weakness: { manner: 'password', name: hash } }
    : undefined;
}

/** `bcrypt.hash(password, 4)`: each step of the cost doubles the rounds. Of CryptoJS `{ iterations: 1 }`. */
function costOf(
  { module, path }: ModuleMember,
  [first, second, third]: readonly Node[],
): WeakCrypto | undefined {
  if (module === 'crypto-js' && path === 'PBKDF2')
    return tooFew(optionOf(third, 'iterations'), leastRounds, 'few-rounds');
  if (!/^(?:bcrypt(?:js)?|@node-rs\/bcrypt)$/.test(module)) return undefined;
  if (/^hash(?:Sync)?$/.test(path)) return tooFew(second, leastCost, 'few-rounds');
  return /^genSalt(?:Sync)?$/.test(path) ? tooFew(first, leastCost, 'few-rounds') : undefined;
}

function weakCallOfSubtle(method: string, call: Call): WeakCrypto | undefined {
  const [first, second] = call.arguments;
  switch (first === undefined || second === undefined ? undefined : method) {
    case 'digest': {
      const name = first && nameOfAlgorithm(first);
      const isOfPassword = (second !== undefined && isPassword(second)) || isKeptAsPassword(call);
      return name === undefined || !isOfPassword ? undefined : weakHash(name);
    }
    case 'deriveBits':
    case 'deriveKey':
      return tooFew(optionOf(first, 'iterations'), leastRounds, 'few-rounds');
    case 'generateKey':
      return tooFew(optionOf(first, 'modulusLength'), leastModulus, 'short-key');
    default:
      return undefined;
  }
}

/** `pbkdf2` of `const derive = promisify(pbkdf2)` */
function promisedMember(callee: Node): ModuleMember | undefined {
  const value = writtenValue(callee);
  const [given] = value.type === 'CallExpression' ? value.arguments : [];
  if (value.type !== 'CallExpression' || given === undefined) return undefined;
  const maker = moduleMemberOf(value.callee);
  return maker?.module === 'util' && maker.path === 'promisify' ? moduleMemberOf(given) : undefined;
}

/** `CryptoJS.DES.encrypt(…)` */
function cipherOfModule({ module, path }: ModuleMember): string | undefined {
  const [, name] = /^(DES|TripleDES|RC4|RC4Drop)\.encrypt$/.exec(path) ?? [];
  return module === 'crypto-js' ? name : undefined;
}

/** `{ mode: CryptoJS.mode.ECB }`: what is the same before is the same behind. */
function openMode(options: Node | undefined): Node | undefined {
  const mode = optionOf(options, 'mode');
  const member = mode && moduleMemberOf(mode);
  return member?.module === 'crypto-js' && member.path === 'mode.ECB' ? mode : undefined;
}

function hashOfModule(module: string, path: string): string | undefined {
  if (/^(?:js-|blueimp-|spark-)?md5$/.test(module)) return 'MD5';
  if (/^(?:js-)?sha1$/.test(module)) return 'SHA-1';
  return module === 'crypto-js' && /^(?:MD5|SHA1|SHA256|SHA512)$/.test(path) ? path : undefined;
}

function weakCallOfNode(method: string, call: Call, text: string): WeakCrypto | undefined {
  const [first, second, third] = call.arguments;
  if (first === undefined) return undefined;
  switch (method) {
    case 'createCipher':
      return { place: call.callee, weakness: { manner: 'old-function', name: method } };
    case 'createCipheriv':
      return weakCipher(first, third, text);
    case 'createSign':
      return named(first, brokenHash, 'signature');
    case 'createHash':
      return passwordIn(call) === undefined && !isKeptAsPassword(call) ? undefined : weakHash(first);
    case 'hash':
      return second !== undefined && isPassword(second) ? weakHash(first) : undefined;
    case 'generateKeyPair':
    case 'generateKeyPairSync':
      return shortKey(second);
    case 'pbkdf2':
    case 'pbkdf2Sync':
      return tooFew(third, leastRounds, 'few-rounds') ?? fixedSalt(first, second, text);
    case 'scrypt':
    case 'scryptSync':
      return fixedSalt(first, second, text);
    default:
      return undefined;
  }
}

function weakHash(name: Node): WeakCrypto | undefined {
  return named(name, brokenHash, 'password') ?? named(name, fastHash, 'password');
}

function named(
  name: Node,
  pattern: RegExp,
  manner: 'cipher' | 'signature' | 'password',
): WeakCrypto | undefined {
  const value = writtenValue(constantMember(name) ?? name);
  if (value.type !== 'StringLiteral' || !pattern.test(value.value)) return undefined;
  return { place: name, weakness: { manner, name: value.value } };
}

function weakCipher(name: Node, vector: Node | undefined, text: string): WeakCrypto | undefined {
  const broken = named(name, brokenCipher, 'cipher');
  if (broken !== undefined || vector === undefined || !isFixedBytes(vector, text)) return broken;
  return { place: vector, weakness: { manner: 'fixed-vector', name: 'createCipheriv' } };
}

function shortKey(options: Node | undefined): WeakCrypto | undefined {
  return tooFew(optionOf(options, 'modulusLength'), leastModulus, 'short-key');
}

function tooFew(
  count: Node | undefined,
  least: number,
  manner: 'short-key' | 'few-rounds',
): WeakCrypto | undefined {
  const value = count && writtenValue(count);
  if (count === undefined || value?.type !== 'NumericLiteral' || value.value >= least) return undefined;
  return { place: count, weakness: { manner, name: String(value.value), least } };
}

/** A key that comes from a long secret needs no salt; a password does. */
function fixedSalt(password: Node, salt: Node | undefined, text: string): WeakCrypto | undefined {
  if (salt === undefined || !isPassword(password) || !isFixedBytes(salt, text)) return undefined;
  return { place: salt, weakness: { manner: 'fixed-salt', name: 'salt' } };
}
