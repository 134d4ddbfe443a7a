import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from './is-global-name.ts';
import { moduleMemberOf } from './module-member.ts';
import { writtenValue } from './written-value.ts';

/** Modules that export nothing but functions that return promises, and what of them does not. */
const promiseModules: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fs/promises', new Set(['watch', 'glob', 'constants'])],
  [
    'dns/promises',
    new Set(['Resolver', 'getServers', 'setServers', 'getDefaultResultOrder', 'setDefaultResultOrder']),
  ],
  ['stream/promises', new Set()],
  ['timers/promises', new Set(['setInterval', 'scheduler'])],
]);

/** Single functions of other modules. `''` is the module itself. */
const promiseFunctions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['events', new Set(['once'])],
  ['node-fetch', new Set([''])],
  ['undici', new Set(['fetch', 'request'])],
  ['axios', new Set(['', 'request', 'get', 'delete', 'head', 'options', 'post', 'put', 'patch'])],
]);

const combinators = new Set(['all', 'allSettled', 'any', 'race', 'resolve', 'reject', 'try']);

/** Does calling this function of the platform, or of a package that everybody knows, return a promise? */
export function isPlatformPromise(callee: Node): boolean {
  const bare = unwrap(callee);
  if (isGlobalName(bare, 'fetch') || isCombinator(bare)) return true;
  const member = moduleMemberOf(bare);
  if (member === undefined) return isPromisified(bare);
  const { module, path } = viaParent(member.module, member.path);
  const exceptions = promiseModules.get(module);
  if (exceptions !== undefined) return path !== '' && !path.includes('.') && !exceptions.has(path);
  return promiseFunctions.get(module)?.has(path) === true;
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
  if (callee.type !== 'Identifier') return false;
  const value = writtenValue(callee);
  if (value.type !== 'CallExpression') return false;
  const maker = moduleMemberOf(value.callee);
  return maker?.module === 'util' && maker.path === 'promisify';
}
