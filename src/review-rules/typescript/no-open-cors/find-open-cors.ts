import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, isFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Guards } from '../_kit/origin/guards.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** A text without these needs no look at its tree. */
export const mayOpen = /credentials/i;

const modules = /^(?:cors|@koa\/cors|@fastify\/cors|fastify-cors|hono\/cors)$/;
/** The author looks who asks, or says that he does. */
const guard =
  /includes\(|\.has\(|\.test\(|\.match\(|===|==|indexOf\(|With\(|(?<!control-)allow|white_?list|trusted|valid|permitted/i;
const allowsCredentials = /['"]access-control-allow-credentials['"]\s*,\s*(?:['"]true['"]|true)/i;

export function* findOpenCors(file: TypeScriptFile): Generator<Node, void> {
  const guards = createGuards(file, (source) => guard.test(source));
  const allowing = createGuards(file, (source) => allowsCredentials.test(source));
  const trace = createTrace(file);
  for (const call of file.tree.nodesOf('CallExpression')) {
    const [first, second] = call.arguments;
    const origin = originOfOptions(call);
    if (origin !== undefined && letsAllIn(origin, guards) && !isChosen(call, file)) yield origin;
    if (first?.type !== 'StringLiteral' || second === undefined) continue;
    if (
      !/^access-control-allow-origin$/i.test(first.value) ||
      !setsHeader.test(nameOfCallee(call.callee) ?? '')
    )
      continue;
    const owner = enclosingFunction(call);
    if (owner === undefined || !allowing.isIn(owner) || guards.isIn(owner)) continue;
    if (trace.of(second) === 'request') yield second;
  }
}

const setsHeader = /^(?:set|setHeader|header|append)$/;

/** Whom `cors({ origin, credentials: true })` lets in. */
function originOfOptions(call: NodeOf<'CallExpression'>): Node | undefined {
  for (const argument of call.arguments) {
    const options = writtenValue(argument);
    if (options.type !== 'ObjectExpression') continue;
    const credentials = propertyOf(options, 'credentials');
    if (credentials?.type !== 'BooleanLiteral' || !credentials.value) continue;
    if ([call.callee, ...call.arguments].some((one) => modules.test(moduleMemberOf(one)?.module ?? '')))
      return propertyOf(options, 'origin');
  }
  return undefined;
}

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
function letsAllIn(origin: Node, guards: Guards): boolean {
  const value = writtenValue(origin);
  if (value.type === 'BooleanLiteral') return value.value;
  return isFunction(value) && !guards.isIn(value) && answersAll(value);
}

/** `(origin, callback) => callback(null, true)` and `(origin) => origin`. */
function answersAll(answer: FunctionNode): boolean {
  const [first] = answer.params;
  const given = onlyResult(answer);
  if (given?.type === 'Identifier') return first?.type === 'Identifier' && first.name === given.name;
  if (given?.type !== 'CallExpression') return false;
  const allowed = given.arguments[1];
  return given.arguments[0]?.type === 'NullLiteral' && allowed?.type === 'BooleanLiteral' && allowed.value;
}

function onlyResult({ body }: FunctionNode): Node | undefined {
  if (body.type !== 'BlockStatement') return body;
  const [only, ...others] = body.body;
  if (others.length > 0) return undefined;
  if (only?.type === 'ReturnStatement') return only.argument ?? undefined;
  return only?.type === 'ExpressionStatement' ? only.expression : undefined;
}
