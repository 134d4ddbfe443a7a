import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, unwrap } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

/** `return { statusCode: 200, body: { id } };` of a function that API Gateway calls: it takes a text, and answers with 502 otherwise. */
export function bodyOfGateway(end: NodeOf<'ReturnStatement'>): MisfitArgument | undefined {
  const answer = end.argument == null ? undefined : unwrap(end.argument);
  if (answer?.type !== 'ObjectExpression') return undefined;
  const body = propertyOf(answer, 'body');
  if (body === undefined || propertyOf(answer, 'statusCode') === undefined) return undefined;
  const value = unwrap(body);
  if (value.type !== 'ObjectExpression' && value.type !== 'ArrayExpression') return undefined;
  const [event] = enclosingFunction(end)?.params ?? [];
  if (event?.type !== 'Identifier' || !/^_?event$/.test(event.name)) return undefined;
  return {
    kind: 'misfit-argument',
    on: value,
    what: say(
      'API Gateway takes a text as `body`, and answers an object with an error 502: write `JSON.stringify(…)` around it.',
      'API Gateway 的 `body` 必须是字符串，传入对象会返回 502：请用 `JSON.stringify(…)` 包起来。',
    ),
  };
}

/** `object.Body.toString()` of what `GetObjectCommand` gave: a stream, whose text is `[object Object]`. */
export function bodyOfObject(call: NodeOf<'CallExpression'>, name: string): MisfitArgument | undefined {
  if (name !== 'toString' || call.callee.type !== 'MemberExpression') return undefined;
  const body = unwrap(call.callee.object);
  if (body.type !== 'MemberExpression' || propertyName(body) !== 'Body') return undefined;
  const given = writtenValue(body.object);
  const sent = given.type === 'AwaitExpression' ? unwrap(given.argument) : undefined;
  if (sent?.type !== 'CallExpression' || propertyName(unwrap(sent.callee)) !== 'send') return undefined;
  const [argument] = sent.arguments;
  const command = argument && writtenValue(argument);
  const made = command?.type === 'NewExpression' ? moduleMemberOf(command.callee) : undefined;
  if (made?.module !== '@aws-sdk/client-s3' || made.path !== 'GetObjectCommand') return undefined;
  return {
    kind: 'misfit-argument',
    on: call.callee,
    what: say(
      '`Body` is a stream here, and its `toString()` gives `[object Object]`: write `await … .Body.transformToString()`.',
      '这里的 `Body` 是流，`toString()` 只会得到 `[object Object]`：请写 `await … .Body.transformToString()`。',
    ),
  };
}
