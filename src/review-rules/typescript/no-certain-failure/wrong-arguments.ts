import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { begunWorkIn, waitingModules } from './begun-work.ts';

/** A function of a package is given what it makes nothing of. */
export interface WrongArgument {
  readonly kind: 'wrong-argument';
  readonly at: Node;
  readonly why: 'begun' | 'swapped' | 'base';
  readonly by: string;
}

/** Where the hash stands. */
const checks: ReadonlyMap<string, readonly [names: RegExp, hash: 0 | 1]> = new Map([
  ['argon2', [/^verify$/, 0]],
  ['@node-rs/argon2', [/^verify(?:Sync)?$/, 0]],
  ['bcrypt', [/^compare(?:Sync)?$/, 1]],
  ['bcryptjs', [/^compare(?:Sync)?$/, 1]],
  ['@node-rs/bcrypt', [/^(?:compare|verify)(?:Sync)?$/, 1]],
]);
const modules = [...checks.keys(), ...waitingModules, 'commander'];

export function* wrongArgumentsIn(file: TypeScriptFile): Generator<WrongArgument, void> {
  if (!namesAny(file, modules)) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    const found = swappedIn(call) ?? baseIn(call, file) ?? begunIn(call);
    if (found !== undefined) yield found;
  }
}

/** `argon2.verify(password, user.passwordHash)`: by their names each is in the other's place. */
function swappedIn(call: NodeOf<'CallExpression'>): WrongArgument | undefined {
  const [first, second] = call.arguments;
  if (first === undefined || second === undefined) return undefined;
  const member = moduleMemberOf(call.callee);
  const [names, place] = (member && checks.get(member.module)) ?? [];
  if (member === undefined || names?.test(member.path) !== true) return undefined;
  const [hash, plain] = place === 0 ? [first, second] : [second, first];
  if (!isNamedHash(plain) || isNamedHash(hash) || isHashedBefore(plain)) return undefined;
  return { kind: 'wrong-argument', at: call, why: 'swapped', by: nameOfCallee(call.callee) ?? '' };
}

/** `bcrypt.compare(sha256(password), user.password)`: bcrypt reads no more than 72 bytes, so others hash before it. */
function isHashedBefore(plain: Node): boolean {
  if (/pre-?hash|sha\d|md5|hmac|token/i.test(nameOfCallee(unwrap(plain)) ?? '')) return true;
  return holds(writtenValue(plain), (part) => {
    const name = part.type === 'CallExpression' ? nameOfCallee(part.callee) : undefined;
    return name !== undefined && /pre-?hash|sha\d|md5|hmac|digest|createHash/i.test(name);
  });
}

/** A call may make anything of what it is given. */
function isNamedHash(node: Node): boolean {
  const value = unwrap(node);
  const isName = value.type === 'Identifier' || value.type === 'MemberExpression';
  return isName && /hash|digest|encrypted/i.test(nameOfCallee(value) ?? '');
}

/** `option('-p <port>', '…', parseInt, 8080)` of Commander: the second thing that it hands to `parseInt` is the base. */
function baseIn(call: NodeOf<'CallExpression'>, { tree }: TypeScriptFile): WrongArgument | undefined {
  const [flags, , parser, value] = call.arguments;
  const name = nameOfCallee(call.callee) ?? '';
  if (!/^(?:option|requiredOption|argument)$/.test(name) || !tree.words.has('commander')) return undefined;
  if (flags?.type !== 'StringLiteral' || !/[<[]/.test(flags.value)) return undefined;
  if (parser === undefined || !isGlobalName(parser, 'parseInt') || value?.type !== 'NumericLiteral')
    return undefined;
  // These are no base, and the usual one.
  const isHarmless = value.value === 0 || value.value === 10;
  return isHarmless
    ? undefined
    : { kind: 'wrong-argument', at: parser, why: 'base', by: String(value.value) };
}

function begunIn(call: NodeOf<'CallExpression'>): WrongArgument | undefined {
  const by = begunWorkIn(call);
  const [at] = call.arguments;
  return by === undefined || at === undefined ? undefined : { kind: 'wrong-argument', at, why: 'begun', by };
}
