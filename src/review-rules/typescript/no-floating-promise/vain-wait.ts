import type { NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';

/** Functions of the platform that give nothing to wait for where they are given a callback. */
const calledBack: ReadonlyMap<string, RegExp> = new Map([
  [
    'fs',
    /^(?:access|appendFile|chmod|chown|close|copyFile|cp|exists|fstat|ftruncate|link|lstat|mkdir|mkdtemp|open|opendir|read|readFile|readdir|readlink|realpath|rename|rm|rmdir|stat|symlink|truncate|unlink|utimes|write|writeFile)$/,
  ],
  ['child_process', /^(?:exec|execFile)$/],
  ['dns', /^(?:lookup|resolve\w*|reverse)$/],
  ['zlib', /^(?:deflate|inflate|gzip|gunzip|unzip|brotliCompress|brotliDecompress)(?:Raw)?$/],
  ['crypto', /^(?:randomBytes|pbkdf2|scrypt|hkdf|generateKeyPair)$/],
]);

/** `await fs.cp(from, to, (error) => …)`: what is awaited is given at once, and the work is not done by then. */
export function vainWaitOf({ argument }: NodeOf<'AwaitExpression'>): Call | undefined {
  const call = unwrap(argument);
  if (!isCall(call)) return undefined;
  if (isTimer(call)) return call;
  const last = call.arguments.at(-1);
  if (last === undefined || !isFunction(unwrap(last))) return undefined;
  const member = moduleMemberOf(call.callee);
  return member !== undefined && calledBack.get(moduleOf(member.module))?.test(member.path) === true
    ? call
    : undefined;
}

/** `await setTimeout(go, 100)` of the platform gives a number; that of `timers/promises` is imported. */
function isTimer({ callee }: Call): boolean {
  return callee.type === 'Identifier' && timers.test(callee.name) && isUndeclared(callee, callee.name);
}

const timers = /^(?:setTimeout|setInterval|setImmediate|requestAnimationFrame)$/;

function moduleOf(name: string): string {
  return name === 'graceful-fs' || name === 'fs-extra' ? 'fs' : name;
}
