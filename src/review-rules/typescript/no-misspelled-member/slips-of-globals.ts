import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { areSwapped, isSpeltNear, slipsBetween } from '../_kit/spelt-near.ts';
import type { MisspelledMember } from './misspelled-member.ts';

/** Global object → its members, in the standard and in Node 24. */
const members: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Math: 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 f16round floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt sumPrecise tan tanh trunc',
    JSON: 'isRawJSON parse rawJSON stringify',
    Object:
      'assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf groupBy hasOwn is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values prototype name length hasOwnProperty toString',
    Array: 'from fromAsync isArray of prototype name length',
    Promise: 'all allSettled any race reject resolve try withResolvers prototype name',
    Number:
      'EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt prototype name',
    Date: 'UTC now parse prototype name',
    console:
      'assert clear count countReset debug dir dirxml error group groupCollapsed groupEnd info log profile profileEnd table time timeEnd timeLog timeStamp trace warn',
    process:
      'argv arch cwd env emit emitWarning execArgv execPath exit exitCode hrtime kill memoryUsage nextTick off on once pid platform ppid release stderr stdin stdout title umask uptime version versions',
  }).map(([name, all]): [string, readonly string[]] => [name, all.split(' ')]),
);

/** `JSON.stringfy(order)`, `Math.foor(x)`, `console.lgo(text)`, `Object.key(map)` */
export function* slipsOfGlobals({ tree }: TypeScriptFile): Generator<MisspelledMember, void> {
  const found: MisspelledMember[] = [];
  const given = new Set<string>();
  for (const { identifier, binding } of tree.references) {
    const known = binding === undefined ? members.get(identifier.name) : undefined;
    const member = known === undefined ? undefined : parentOf(identifier);
    if (known === undefined || member?.type !== 'MemberExpression' || keyOf(identifier) !== 'object')
      continue;
    const name = propertyName(member);
    if (name === undefined || known.includes(name)) continue;
    if (isGiven(member)) given.add(name);
    const meant = known.find((one) => isNear(name, one));
    if (meant !== undefined) found.push({ at: member.property, name, meant, of: identifier.name });
  }
  for (const one of found) if (!given.has(one.name)) yield one;
}

function isNear(name: string, member: string): boolean {
  if (name.toLowerCase() === member.toLowerCase()) return true;
  if (Math.min(name.length, member.length) >= shortName) return isSpeltNear(name, member);
  // Of short ones only letters that changed places, or one that is left out: `console.lgo`, `Object.key`.
  return areSwapped(name, member) || (name.length === member.length - 1 && slipsBetween(name, member) === 1);
}

const shortName = 4;

/** `Math.clamp = …`, `if (Promise.trie)`: somebody knows that it is not there. */
function isGiven(member: Parameters<typeof parentOf>[0]): boolean {
  const user = parentOf(member);
  return (
    user?.type !== 'CallExpression' &&
    user?.type !== 'MemberExpression' &&
    user?.type !== 'VariableDeclarator'
  );
}
