import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { holderOf, nameOfHolder } from '../_kit/value-holder.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isSecretName } from './is-secret-name.ts';

/** A secret that is the hash of what others know, too. */
export interface KnownHash {
  readonly call: Node;
  readonly name: string;
  readonly hashed: Node;
}

const modules = ['md5', 'blueimp-md5', 'js-md5', 'sha1', 'js-sha1', 'sha256', 'js-sha256'];
/** What is known of people. */
const known =
  /^(?:_?id|uid|user_?id|(?:e_?)?mail|email_?address|login|user_?name|name|phone(?:_?number)?|(?:first|last)_?name|slug)$/i;

/** Of people it is known; other things have them, too, and are told apart by them. */
const knownOfPeople = /^(?:_?id|name|slug)$/i;
const people =
  /user|account|member|admin|customer|employee|staff|teacher|student|patient|person|player|profile|owner|author|subscriber|guest/i;

/** `secretName`, `tokenHash`, `cacheKey`; not `apiKey` and `sessionId`. */
const tellsApart = /(?:(?<!session_?)id|(?<!(?:api|secret|session|access)_?)key|name|hash)$/i;
/** Tokens that are to be the same where the thing is the same. */
const sameAgain =
  /^(?:client(?!_?secret)|idempot|dedup|lock|page|next|continuation|sync|upload|etag|gravatar|cache|syntax|visitor)/i;

export function* findKnownHashes(file: TypeScriptFile): Generator<KnownHash, void> {
  if (!namesAny(file, modules) && !file.tree.words.has('createHash')) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    const hashed = hashedBy(call);
    if (hashed === undefined || !isKnown(hashed)) continue;
    const name = nameOfSecret(call);
    if (name !== undefined) yield { call, name, hashed };
  }
}

/** `md5(text)`, `createHash('sha1').update(text).digest('hex')` */
function hashedBy(call: Call): Node | undefined {
  const [first] = call.arguments;
  const { module, path } = moduleMemberOf(call.callee) ?? {};
  if (module !== undefined && path !== undefined && modules.includes(module))
    return path === '' || path === module.replace(/^(?:blueimp|js)-/, '') ? first : undefined;
  const update = propertyName(call.callee) === 'digest' ? objectOf(call) : undefined;
  const made =
    update !== undefined && propertyName(update.callee) === 'update' ? objectOf(update) : undefined;
  if (made === undefined) return undefined;
  const maker = moduleMemberOf(made.callee);
  return maker?.module === 'crypto' && maker.path === 'createHash' ? update?.arguments[0] : undefined;
}

function objectOf({ callee }: Call): Call | undefined {
  const object = 'object' in callee ? unwrap(callee.object as Node) : undefined;
  return object !== undefined && isCall(object) ? object : undefined;
}

/** Sums within sums are looked into so far. */
const deepest = 4;

/** Nothing but texts, what is known of people, and the time. */
function isKnown(node: Node, steps = deepest): boolean {
  if (steps === 0) return false;
  const value = unwrap(node);
  const name = value.type === 'Identifier' ? value.name : propertyName(value);
  if (name !== undefined && known.test(name) && (!knownOfPeople.test(name) || isOfPeople(value))) return true;
  if (isTime(value)) return true;
  const written = writtenValue(value);
  if (written !== value) return isKnown(written, steps - 1);
  const parts = partsOf(value);
  if (parts !== undefined)
    return (
      parts.some((one) => typeof one !== 'string') &&
      parts.every((one) => typeof one === 'string' || isText(one) || isKnown(one, steps - 1))
    );
  if (!isCall(value)) return false;
  const inner = isUndeclared(value.callee, 'String') ? value.arguments[0] : ownerOfText(value);
  return inner !== undefined && isKnown(inner, steps - 1);
}

/** `user.id`, `req.user.name` */
function isOfPeople(value: Node): boolean {
  const owner = 'object' in value ? unwrap(value.object as Node) : undefined;
  if (owner === undefined) return false;
  return people.test(owner.type === 'Identifier' ? owner.name : (propertyName(owner) ?? ''));
}

function isText({ type }: Node): boolean {
  return type === 'StringLiteral';
}

/** `Date.now()`, `new Date()` */
function isTime(value: Node): boolean {
  if (value.type === 'NewExpression')
    return isUndeclared(value.callee, 'Date') && value.arguments.length === 0;
  if (!isCall(value) || propertyName(value.callee) !== 'now' || !('object' in value.callee)) return false;
  return isUndeclared(value.callee.object as Node, 'Date');
}

/** `user.id` of `user.id.toString()` */
function ownerOfText({ callee }: Call): Node | undefined {
  const isOfText = /^(?:toString|toISOString|getTime|valueOf|toLowerCase|trim)$/.test(
    propertyName(callee) ?? '',
  );
  return isOfText && 'object' in callee ? (callee.object as Node) : undefined;
}

/** What it is kept as, or compared with. A salt needs not be secret. */
function nameOfSecret(call: Node): string | undefined {
  const holder = holderOf(call);
  const name = holder === undefined ? comparedName(call) : nameOfHolder(holder);
  if (name === undefined || !isSecretName(name) || /salt/i.test(name)) return undefined;
  return tellsApart.test(name) || sameAgain.test(name) ? undefined : name;
}

function comparedName(call: Node): string | undefined {
  const around = parentOf(call);
  if (around?.type !== 'BinaryExpression' || !/^[=!]==?$/.test(around.operator)) return undefined;
  const other = unwrap(around.left === call ? around.right : around.left);
  return other.type === 'Identifier' ? other.name : propertyName(other);
}
