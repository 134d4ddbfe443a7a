import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { isCall } from '../_kit/call.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/** Whose session it is stands in it: one of a visit, of a drawing or of a chat has no user, or many. */
const ofUser = /\b(?:user|user_?(?:id|name)|account|account_?id|login|email)\b/i;
const id = /^(?:id|sid|key)$/;
const ofOthers = /chat|game|draw|edit|debug|analytic|visit|agent|terminal|upload|test|mock/i;

/** `{ id: …, userId }` that is kept as a session, and `sessions.set(id, { userId })`. */
export function isSessionId(holder: Node, { path, text }: TypeScriptFile): boolean {
  if (ofOthers.test(path)) return false;
  const read = (node: Node): string => text.slice(rangeOf(node).start, rangeOf(node).end);
  if (holder.type === 'ObjectProperty') {
    const object = parentOf(holder);
    const hasId = isId(keyName(holder) ?? '');
    return hasId && object !== undefined && ofUser.test(read(object)) && isKeptAsSession(object, read);
  }
  if (holder.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier' || !isId(holder.id.name))
    return false;
  const uses = referenceOf(holder.id)?.binding?.references ?? [];
  return uses.slice(0, mostUses).some(({ identifier }) => {
    const kept = keptUnder(identifier);
    return kept !== undefined && ofUser.test(read(kept));
  });
}

const mostUses = 10;

/** `sid`, where the file sends cookies: who guesses it has the session. */
export function isIdOfCookie(name: string, { path, text }: TypeScriptFile): boolean {
  return (
    /^_?(?:new_?)?(?:sess(?:ion)?_?id|sid)$/i.test(name) &&
    !ofOthers.test(path) &&
    sendsCookie.test(text) &&
    !ofBrowser.test(text)
  );
}

/** There it tells visits apart, and opens nothing. */
const ofBrowser =
  /['"](?:js-cookie|universal-cookie|react-cookie|cookies-js|vue-cookies)['"]|\b(?:window|navigator|document)\./;

const sendsCookie =
  /['"]set-cookie['"]|\b(?:res|response|reply|ctx\.cookies?|cookies?)\.(?:cookie|setCookie|set)\(/i;

/** `const session: Session = { … }`, `sessions.push({ … })` */
function isKeptAsSession(object: Node, read: (node: Node) => string): boolean {
  const around = parentOf(object);
  if (around?.type === 'VariableDeclarator')
    return around.id.type === 'Identifier' && isSession(around.id.name) && !ofOthers.test(read(around.id));
  if (around === undefined || !isCall(around) || keyOf(object) !== 'arguments') return false;
  return /^(?:push|create|insert|insertOne|save|add)$/.test(propertyName(around.callee) ?? '')
    ? isStore(around.callee)
    : false;
}

/** What `sessions.set(id, value)` and `sessions[id] = value` keep under a name. */
function keptUnder(use: Node): Node | undefined {
  const around = parentOf(use);
  if (around !== undefined && isCall(around) && around.arguments[0] === use)
    return propertyName(around.callee) === 'set' && isStore(around.callee) ? around.arguments[1] : undefined;
  if (around?.type !== 'MemberExpression' || !around.computed || around.property !== use) return undefined;
  const assignment = parentOf(around);
  const isKept = assignment?.type === 'AssignmentExpression' && assignment.left === around;
  return isKept && isSession(nameOf(around.object)) ? assignment.right : undefined;
}

function isStore(callee: Node): boolean {
  return 'object' in callee && isSession(nameOf(callee.object as Node));
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : (propertyName(node) ?? '');
}

function isSession(name: string): boolean {
  return !ofOthers.test(name) && wordsOf(name).some((word) => /^sessions?$/.test(word));
}

function isId(name: string): boolean {
  return id.test(wordsOf(name)[0] ?? '');
}
