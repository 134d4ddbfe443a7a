import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { WeakSetting } from './weak-setting.ts';

/** What Electron asks about certificates, and the answer that lets each one pass. */
const event = 'certificate-error';
const setter = 'setCertificateVerifyProc';

/** A text without one of these asks nobody. */
export const questionNames: readonly string[] = [event, setter];

/** `app.on('certificate-error', (…, callback) => callback(true))` and `setCertificateVerifyProc((request, callback) => callback(0))` */
export function* acceptingCallbacks({ tree }: TypeScriptFile): Generator<WeakSetting, void> {
  for (const call of tree.nodesOf('CallExpression')) {
    const [first, second] = call.arguments;
    const isEvent = first?.type === 'StringLiteral' && first.value === event;
    const isSetter = nameOfCallee(call.callee) === setter;
    const answer = isEvent ? second : isSetter ? first : undefined;
    if (answer === undefined || !isFunction(answer)) continue;
    const given = answerGivenBy(answer);
    if (given === undefined || !(isEvent ? isTrue(given) : isZero(given))) continue;
    const name = isEvent ? event : setter;
    yield { place: given, name, value: '', manner: 'unchecked', isTruth: false, text: undefined };
  }
}

/** What it calls back with, where it looks at nothing. */
function answerGivenBy({ params, body }: FunctionNode): Node | undefined {
  const callback = params.at(-1);
  if (callback?.type !== 'Identifier') return undefined;
  const statements = body.type === 'BlockStatement' ? body.body : [body];
  const calls = statements
    .filter(({ type }) => type !== 'VariableDeclaration')
    .map((one) => (one.type === 'ExpressionStatement' ? one.expression : one));
  if (!calls.every((one) => isCall(one))) return undefined;
  const answer = calls.find((one) => isCall(one) && nameOfCallee(one.callee) === callback.name);
  return answer !== undefined && isCall(answer) ? answer.arguments[0] : undefined;
}

function isTrue(value: Node): boolean {
  return value.type === 'BooleanLiteral' && value.value;
}

function isZero(value: Node): boolean {
  return value.type === 'NumericLiteral' && value.value === 0;
}
