import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Guards } from '../_kit/origin/guards.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { answersOf } from './answers-of.ts';
import { originOfServer, originsOfOptions } from './cors-options.ts';
import { partlyCompared, partlyTested } from './partly-compared.ts';

/** A text without these needs no look at its tree. */
export const mayOpen = /credentials/i;

/** The author looks who asks, or says that he does. */
const guard =
  /includes\(|\.has\(|\.test\(|\.match\(|===|==|indexOf\(|With\(|(?<!control-)allow|white_?list|trusted|valid|permitted/i;
/** These look at something else: how it is asked, and whether there is an origin at all. */
const otherTest =
  /\bmethod\s*[!=]==?\s*['"]\w+['"]|['"]\w+['"]\s*[!=]==?\s*[\w.]*\bmethod\b|\btypeof\s+[\w.]+\s*[!=]==?|[!=]==?\s*(?:undefined|null)\b/gi;
const allowsCredentials = /['"]access-control-allow-credentials['"]\s*,\s*(?:['"]true['"]|true)/i;

export interface OpenCors {
  readonly place: Node;
  /** What a part of the origin is compared with; undefined: nothing is compared. */
  readonly text: string | undefined;
}

/** Options may be given more than once. */
export function* findOpenCors(file: TypeScriptFile): Generator<OpenCors, void> {
  const told = new Set<Node>();
  for (const found of openIn(file)) {
    if (!told.has(found.place)) yield found;
    told.add(found.place);
  }
}

function* openIn(file: TypeScriptFile): Generator<OpenCors, void> {
  const guards = createGuards(file, (source) => guard.test(source.replaceAll(otherTest, '')));
  const allowing = createGuards(file, (source) => allowsCredentials.test(source));
  const trace = createTrace(file);
  for (const call of file.tree.nodesOf('CallExpression')) {
    const [first, second] = call.arguments;
    for (const origin of originsOfOptions(call, file, guards)) yield* openOrigin(origin, guards, file);
    if (first?.type !== 'StringLiteral' || second === undefined) continue;
    if (
      !/^access-control-allow-origin$/i.test(first.value) ||
      !setsHeader.test(nameOfCallee(call.callee) ?? '')
    )
      continue;
    const owner = enclosingFunction(call);
    if (owner === undefined || !allowing.isIn(owner)) continue;
    const partly = partlyTested(call, second);
    if (partly !== undefined) yield partly;
    else if (!guards.isIn(owner) && trace.of(second) === 'request') yield { place: second, text: undefined };
  }
  for (const headers of file.tree.nodesOf('ObjectProperty')) {
    yield* openOrigin(originOfServer(headers), guards, file);
    const origin = originOfHeaders(headers);
    const owner = origin && enclosingFunction(origin);
    if (origin === undefined || owner === undefined || guards.isIn(owner)) continue;
    if (trace.of(origin) === 'request') yield { place: origin, text: undefined };
  }
}

function* openOrigin(origin: Node | undefined, guards: Guards, file: TypeScriptFile): Generator<OpenCors> {
  if (origin === undefined || isChosen(origin, file)) return;
  const partly = partlyCompared(origin, file);
  if (partly !== undefined) yield partly;
  else if (letsAllIn(origin, guards, file)) yield { place: origin, text: undefined };
}

/** `{ 'Access-Control-Allow-Origin': event.headers.origin, 'Access-Control-Allow-Credentials': true }` */
function originOfHeaders(property: NodeOf<'ObjectProperty'>): Node | undefined {
  if (!/^access-control-allow-origin$/i.test(keyName(property) ?? '')) return undefined;
  const headers = parentOf(property);
  if (headers?.type !== 'ObjectExpression') return undefined;
  const isWithCredentials = headers.properties.some(
    (one) =>
      one.type === 'ObjectProperty' &&
      /^access-control-allow-credentials$/i.test(keyName(one) ?? '') &&
      /^(?:StringLiteral|BooleanLiteral)$/.test(one.value.type) &&
      'value' in one.value &&
      String(one.value.value) === 'true',
  );
  return isWithCredentials ? property.value : undefined;
}

const setsHeader = /^(?:set|setHeader|header|append)$/;

/** `if (!options.noCors) app.use(cors({ … }))`: whoever runs the program says whether it answers other pages. */
function isChosen(call: Node, { text }: TypeScriptFile): boolean {
  for (const around of ancestorsOf(call)) {
    const test =
      around.type === 'IfStatement' || around.type === 'ConditionalExpression' ? around.test : undefined;
    if (test !== undefined && /cors/i.test(text.slice(test.start ?? 0, test.end ?? 0))) return true;
  }
  return false;
}

/** `true` answers each origin with itself; so does a function that asks nothing. */
function letsAllIn(origin: Node, guards: Guards, file: TypeScriptFile): boolean {
  const value = writtenValue(origin);
  if (value.type === 'BooleanLiteral') return value.value;
  return isFunction(value) && !guards.isIn(value) && answersAll(value, file);
}

/** `(origin, callback) => callback(null, true)` and `(origin) => origin`, whatever stands before. */
function answersAll(answer: FunctionNode, file: TypeScriptFile): boolean {
  const [first] = answer.params;
  const origin = first?.type === 'Identifier' ? first.name : undefined;
  const isOpen = (given: Node | undefined): boolean =>
    given?.type === 'BooleanLiteral'
      ? given.value
      : given !== undefined && origin !== undefined && isOrigin(unwrap(given), origin);
  const given = answersOf(answer, file);
  return given !== undefined && given.length > 0 && given.every((one) => isOpen(one));
}

/** The name itself, or `ctx.get('Origin')` and `ctx.headers.origin` of a context of that name. */
function isOrigin(given: Node, name: string): boolean {
  if (given.type === 'Identifier') return given.name === name;
  if (given.type === 'LogicalExpression') return isOrigin(unwrap(given.left), name);
  if (given.type === 'CallExpression') {
    const [header] = given.arguments;
    const isRead = nameOfCallee(given.callee) === 'get' && header?.type === 'StringLiteral';
    return isRead && /^origin$/i.test(header.value) && namesOfReceiver(given.callee)[0] === name;
  }
  const names = namesOfReceiver(given);
  return propertyName(given) === 'origin' && names[0] === name && /^headers?$/.test(names.at(-1) ?? '');
}
