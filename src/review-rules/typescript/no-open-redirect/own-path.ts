import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isRequest } from '../_kit/origin/request-parts.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Whatever the file says that it holds: middleware may take it from its arguments. */
const requestNames = /^(?:req|request|ctx|context)$/;

/** More steps than people take from the request to the redirect. */
const deepest = 12;

/** The beginning stays what it was. */
const keepsStart = /^(?:slice|substr|substring|replace|toLowerCase|toString|trimEnd|concat)$/;
/**
 * Where the path cannot begin with two slashes: they are looked for or made one, or the beginning is compared with
 * something.
 */
const guard =
  /['"`]\/\/['"`]|\\\/\\\/|\\\/[+*](?!\$)|\\\/\{|\[[^\]\n]*\/\][+*{](?!\$)|collapse|normali[sz]e|resolve\(|\.startsWith\(|indexOf\(|includes\(|charAt\((?!.{0,40}length)|\[[01]\]\s*[!=]==?|\.(?:match|exec)\(|[!=]==?\s*['"`]\/\w|['"`]\/\w[^'"`\n]*['"`]\s*[!=]==?|\bcase\s+['"`]|new URL\(|saniti[sz]e|is_?(?:valid|safe|local|relative)/i;
/** Middleware, which sees requests of any path, hands on those that it does not answer. */
const handsOn = /\b(?:next|done)\b\s*[(.]/;
/** `/[A-Z]/.test(path)` says nothing of the beginning; a name, or what begins with `^`, may. */
const harmlessTest = /(?<=[(!&|] ?)\/(?:\\.|[^/\n^\\])+\/[a-z]*\.test\(/g;

/**
 * Finds the path of the request that an address begins with, changed a little: with a slash added, or in small letters.
 * What begins with two slashes leads to another host. Undefined where routes leave only paths of their own.
 */
export function createOwnPaths({ text }: TypeScriptFile): (address: Node) => Node | undefined {
  const known = new Map<FunctionNode, boolean>();
  const isOpen = (owner: FunctionNode) =>
    remembered(known, owner, () => {
      const { start, end } = rangeOf(owner);
      return isForAnyPath(owner, text.slice(start, end));
    });
  return (address) => {
    const path = changedPath(address, false, deepest);
    if (path === undefined) return undefined;
    const owners = [...ancestorsOf(address)].filter((one) => isFunction(one));
    const outermost = owners.at(-1);
    if (outermost === undefined || owners.some((owner) => isOfRoute(owner))) return undefined;
    return isOpen(outermost) ? path : undefined;
  };
}

function changedPath(node: Node, isChanged: boolean, steps: number): Node | undefined {
  if (steps === 0) return undefined;
  const value = writtenValue(node);
  if (isPathOfRequest(value)) return isChanged ? value : undefined;
  if (isCall(value)) return changedByCall(value, steps);
  const [first, second] = value.type === 'NewExpression' ? [] : (partsOf(value) ?? []);
  const start = first === '' ? second : first;
  return start === undefined || typeof start === 'string' ? undefined : changedPath(start, true, steps - 1);
}

/** `path.toLowerCase()`, `path.slice(0, -1)`, `url.format(parsed)`. */
function changedByCall({ callee, arguments: given }: Call, steps: number): Node | undefined {
  const [first] = given;
  const name = nameOfCallee(callee) ?? '';
  const member = moduleMemberOf(callee);
  if (member?.module === 'url' && member.path === 'format')
    return first === undefined || !isParsed(first) ? undefined : unwrap(first);
  if (!keepsStart.test(name) || !('object' in callee)) return undefined;
  const cutsStart = /^s(?:lice|ub)/.test(name) && !(first?.type === 'NumericLiteral' && first.value === 0);
  return cutsStart ? undefined : changedPath(callee.object as Node, true, steps - 1);
}

function isPathOfRequest(value: Node): boolean {
  const name = propertyName(value);
  if (name === undefined || !('object' in value)) return false;
  const object = unwrap(value.object as Node);
  if (/^(?:url|originalUrl|path)$/.test(name))
    return isRequest(object) || (object.type === 'Identifier' && requestNames.test(object.name));
  return /^(?:pathname|path|href)$/.test(name) && isParsed(object);
}

/** `url.parse(req.url)`, `parseurl(req)`: both leave two slashes in the path. */
function isParsed(node: Node): boolean {
  const value = writtenValue(node);
  if (!isCall(value)) return false;
  const [first, , isHostToo] = value.arguments;
  const { module, path } = moduleMemberOf(value.callee) ?? {};
  if (first === undefined || isHostToo !== undefined) return false;
  if (module === 'parseurl') return isRequest(writtenValue(first));
  return module === 'url' && path === 'parse' && isPathOfRequest(writtenValue(first));
}

/** Middleware, or a server, that does not look at the beginning of the path. */
function isForAnyPath(owner: FunctionNode, source: string): boolean {
  if (!handsOn.test(source) && !isOfServer(owner)) return false;
  return !guard.test(source) && !source.replaceAll(harmlessTest, '(').includes('.test(');
}

/** `http.createServer(…)`, `app.use(…)` */
function isOfServer(owner: FunctionNode): boolean {
  const call = parentOf(owner);
  return call !== undefined && isCall(call) && /^(?:createServer|use)$/.test(nameOfCallee(call.callee) ?? '');
}

/** `app.get('/docs', …)`; `*` is a route for everything. */
function isOfRoute(owner: FunctionNode): boolean {
  const call = parentOf(owner);
  if (call === undefined || !isCall(call)) return false;
  const [first] = call.arguments;
  if (first === undefined || first === owner) return false;
  return first.type !== 'StringLiteral' || !/^\/?\*/.test(first.value);
}
