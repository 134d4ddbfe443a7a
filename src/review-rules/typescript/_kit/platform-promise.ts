import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { functionBehind } from './function-behind.ts';
import { isGlobalName } from './is-global-name.ts';
import { methodBehind } from './method-behind.ts';
import { moduleMemberOf } from './module-member.ts';
import { nameOfCallee } from './name-of-callee.ts';
import { propertyName } from './property-name.ts';
import { writtenValue } from './written-value.ts';

const fileFunctions =
  'access appendFile chmod chown copyFile cp lchmod lchown link lstat lutimes mkdir mkdtemp open opendir readFile ' +
  'readdir readlink realpath rename rm rmdir stat statfs symlink truncate unlink utimes writeFile';
const requests = ['request', 'get', 'delete', 'head', 'options', 'post', 'put', 'patch'];

/** Of `fs-extra`, where they are given no callback. */
const extraFunctions =
  'copy emptyDir ensureDir ensureFile ensureLink ensureSymlink mkdirp mkdirs move outputFile outputJson pathExists ' +
  'readJson readJSON remove writeJson writeJSON readFile writeFile unlink stat readdir';

/** Functions that return promises, by module. `''` is the module itself. */
const promiseFunctions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fs/promises', new Set(fileFunctions.split(' '))],
  [
    'dns/promises',
    new Set(
      (
        'lookup lookupService resolve resolve4 resolve6 resolveAny resolveCname resolveMx resolveNs resolvePtr ' +
        'resolveSoa resolveSrv resolveTxt reverse'
      ).split(' '),
    ),
  ],
  ['stream/promises', new Set(['pipeline', 'finished'])],
  ['stream/consumers', new Set(['arrayBuffer', 'blob', 'buffer', 'json', 'text'])],
  ['timers/promises', new Set(['setTimeout', 'setImmediate'])],
  ['events', new Set(['once'])],
  ['node-fetch', new Set([''])],
  ['undici', new Set(['fetch', 'request'])],
  ['axios', new Set(['', ...requests])],
  ['cross-fetch', new Set(['', 'fetch'])],
  ['ofetch', new Set(['ofetch', '$fetch'])],
  ['fs-extra', new Set(extraFunctions.split(' '))],
  ['@actions/exec', new Set(['exec', 'getExecOutput'])],
  [
    '@actions/tool-cache',
    new Set(['downloadTool', 'extractTar', 'extractZip', 'extract7z', 'cacheDir', 'cacheFile']),
  ],
  ['@react-native-async-storage/async-storage', new Set(['getItem', 'multiGet', 'getAllKeys'])],
  ['localforage', new Set(['getItem', 'keys', 'length'])],
  ['@tauri-apps/api/core', new Set(['invoke'])],
  ['argon2', new Set(['hash', 'verify'])],
  ['jose', new Set(['jwtVerify', 'jwtDecrypt', 'compactVerify', 'importPKCS8', 'importSPKI', 'importJWK'])],
  ['bcrypt', new Set(['compare', 'hash'])],
  ['bcryptjs', new Set(['compare', 'hash'])],
]);

/** These take a callback as well, as a third argument, and then return nothing. */
const calledBack = /^bcrypt(?:js)?$/;

export const promiseModules: readonly string[] = [...promiseFunctions.keys()];

/** Functions of the browser and of Node that stand in a global object, and whose result is all that they are called for. */
const ofGlobals: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'subtle',
    new Set(
      'decrypt deriveBits deriveKey digest encrypt exportKey generateKey importKey sign verify'.split(' '),
    ),
  ],
  ['caches', new Set(['open', 'match', 'keys'])],
  ['mediaDevices', new Set(['getUserMedia', 'getDisplayMedia', 'enumerateDevices'])],
  ['clipboard', new Set(['read', 'readText'])],
]);

/** Most calls are ruled out by the name alone, before anything is looked up. */
const memberNames: ReadonlySet<string> = new Set(
  [...promiseFunctions.values()].flatMap((names) => [...names]),
);

const combinators = new Set(['all', 'allSettled', 'any', 'race', 'resolve', 'reject', 'try']);

/** Does calling this function of the platform, or of a package that everybody knows, return a promise? */
export function isPlatformPromise(callee: Node): boolean {
  const bare = unwrap(callee);
  switch (bare.type) {
    case 'Identifier':
      return isGlobalName(bare, 'fetch') || isListed(bare) || isPromisified(bare);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      if (isCombinator(bare) || isOfGlobal(bare) || isCommandSent(bare) || isBodyRead(bare)) return true;
      return memberNames.has(propertyName(bare) ?? '') && isListed(bare);
    default:
      return false;
  }
}

/** `crypto.subtle.digest`, `window.caches.open` */
function isOfGlobal({
  object,
  property,
  computed,
}: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): boolean {
  if (computed || property.type !== 'Identifier') return false;
  const owner = unwrap(object);
  const name = owner.type === 'Identifier' ? owner.name : propertyName(owner);
  if (name === undefined || ofGlobals.get(name)?.has(property.name) !== true) return false;
  let root = owner;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root.type === 'Identifier' && globalRoots.has(root.name) && isGlobalName(root, root.name);
}

const globalRoots = new Set(['crypto', 'window', 'globalThis', 'self', 'navigator', 'caches']);

/** `response.json()` of `const response = await fetch(url)`, `(await fetch(url)).text()` */
function isBodyRead(callee: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): boolean {
  if (!/^(?:json|text|blob|arrayBuffer|formData|bytes)$/.test(propertyName(callee) ?? '')) return false;
  const response = writtenValue(unwrap(callee.object));
  const made = response.type === 'AwaitExpression' ? unwrap(response.argument) : undefined;
  return made?.type === 'CallExpression' && isGlobalName(made.callee, 'fetch');
}

/** `client.send(new GetObjectCommand(…))` of the third SDK of AWS; a second argument may be a callback. */
function isCommandSent(callee: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): boolean {
  if (propertyName(callee) !== 'send') return false;
  const call = parentOf(callee);
  if (call?.type !== 'CallExpression' || call.callee !== callee || call.arguments.length !== 1) return false;
  const [sent] = call.arguments;
  const command = sent === undefined ? undefined : writtenValue(sent);
  if (command?.type !== 'NewExpression') return false;
  const made = moduleMemberOf(command.callee);
  return (
    made !== undefined && /^@aws-sdk\/(?:client|lib)-/.test(made.module) && made.path.endsWith('Command')
  );
}

function isListed(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  if (member === undefined) return false;
  const { module, path } = viaParent(member.module, member.path);
  if (calledBack.test(module) && !hasTwoArguments(callee)) return false;
  if (module === 'fs-extra' && mayTakeCallback(callee)) return false;
  return promiseFunctions.get(module)?.has(path) === true;
}

/** The last argument may be a function. */
function mayTakeCallback(callee: Node): boolean {
  const call = parentOf(callee);
  const last = call?.type === 'CallExpression' ? call.arguments.at(-1) : undefined;
  if (last === undefined) return false;
  if (last.type === 'SpreadElement' || callbackNames.test(nameOfCallee(last) ?? '')) return true;
  return functionBehind(last) !== undefined || methodBehind(unwrap(last)) !== undefined || isBound(last);
}

const callbackNames = /^(?:done|next|fn|resolve|reject|err|on[A-Z].*)$|(?:[cC]allback|[hH]andler|[cC]b)$/;

/** `this.read.bind(this)` */
function isBound(argument: Node): boolean {
  const call = unwrap(argument);
  return call.type === 'CallExpression' && nameOfCallee(call.callee) === 'bind';
}

function hasTwoArguments(callee: Node): boolean {
  const call = parentOf(callee);
  return call?.type === 'CallExpression' && call.callee === callee && call.arguments.length === 2;
}

/** `Promise.all` and its kind. */
export function isCombinator(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier')
    return false;
  return combinators.has(callee.property.name) && isGlobalName(callee.object, 'Promise');
}

/** `fs.promises.readFile` is `readFile` of `fs/promises`. */
function viaParent(module: string, path: string): { readonly module: string; readonly path: string } {
  return path.startsWith('promises.')
    ? { module: `${module}/promises`, path: path.slice('promises.'.length) }
    : { module, path };
}

/** `const run = promisify(exec)`. */
function isPromisified(callee: Node): boolean {
  if (referenceOf(callee)?.binding?.kind !== 'const') return false;
  const value = writtenValue(callee);
  if (value.type !== 'CallExpression') return false;
  const maker = moduleMemberOf(value.callee);
  return maker?.module === 'util' && maker.path === 'promisify';
}
