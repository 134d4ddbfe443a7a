import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { awaitingCallback } from '../_kit/awaiting-callback.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { isRejectionHandled } from '../_kit/handles-own-errors.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { memberNamed, moduleMemberOf } from '../_kit/module-member.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { fileScopeAround, typeOfObject } from '../_kit/type-of-object.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Commands of AWS that are answered with success while parts of them were refused, and where the answer says so. */
const commands: ReadonlyMap<string, string> = new Map([
  ['SendMessageBatchCommand', 'Failed'],
  ['DeleteMessageBatchCommand', 'Failed'],
  ['PublishBatchCommand', 'Failed'],
  ['PutEventsCommand', 'FailedEntryCount'],
  ['PutRecordsCommand', 'FailedRecordCount'],
  ['PutRecordBatchCommand', 'FailedPutCount'],
  ['BatchWriteItemCommand', 'UnprocessedItems'],
  ['BatchWriteCommand', 'UnprocessedItems'],
]);
const searches = /^@(?:elastic\/elasticsearch|opensearch-project\/opensearch)$/;

export interface UnreadOutcome {
  readonly kind: 'unread-outcome';
  readonly on: Node;
  /** The part of the answer that tells which failed. `rejected`: of `Promise.allSettled`. */
  readonly part: string;
}

/** `await client.send(new SendMessageBatchCommand(…));`: that it is answered does not say that all went well. */
export function unreadOutcomeOf(
  { argument }: NodeOf<'AwaitExpression'>,
  file: TypeScriptFile,
): UnreadOutcome | undefined {
  const on = unwrap(argument);
  const callee = isCall(on) ? unwrap(on.callee) : undefined;
  if (!isCall(on) || callee?.type !== 'MemberExpression') return undefined;
  const part = partOf(propertyName(callee), { call: on, object: callee.object }, file);
  return part === undefined ? undefined : { kind: 'unread-outcome', on, part };
}

function partOf(
  name: string | undefined,
  { call, object }: { readonly call: Call; readonly object: Node },
  file: TypeScriptFile,
): string | undefined {
  switch (name) {
    case 'send':
      return commandIn(call);
    case 'bulk':
      return searches.test(madeBy(object)?.module ?? '') ? 'errors' : undefined;
    case 'allSettled':
      return file.tree.words.has('Records') && isGlobalName(object, 'Promise') && isOfMessages(call)
        ? 'rejected'
        : undefined;
    default:
      return undefined;
  }
}

function commandIn({ arguments: [sent] }: Call): string | undefined {
  const command = sent && writtenValue(sent);
  if (command?.type !== 'NewExpression') return undefined;
  const made = moduleMemberOf(command.callee);
  return made?.module.startsWith('@aws-sdk/') === true ? commands.get(made.path) : undefined;
}

function madeBy(object: Node): ModuleMember | undefined {
  const type = typeOfObject(object);
  if (type === undefined) return undefined;
  if (type.kind === 'made') return moduleMemberOf(type.by);
  const scope = fileScopeAround(object);
  return scope && memberNamed(type.name, scope);
}

/** `event.Records.map(async …)` of a queue: what does not reject is taken off it. */
function isOfMessages({ arguments: [list] }: Call): boolean {
  const work = list && writtenValue(list);
  if (work === undefined || !isCall(work)) return false;
  const mapped = unwrap(work.callee);
  if (mapped.type !== 'MemberExpression' || propertyName(mapped) !== 'map') return false;
  if (propertyName(unwrap(mapped.object)) !== 'Records') return false;
  const [callback] = work.arguments;
  return !isOfNoQueue(mapped.object, callback) && !hearsItself(callback);
}

/** `S3Event`, `record.s3.object.key`: nothing is taken off anything there. */
function isOfNoQueue(records: Node, callback: Node | undefined): boolean {
  const bare = unwrap(records);
  const type = bare.type === 'MemberExpression' ? typeOfObject(bare.object) : undefined;
  if (type?.kind === 'annotated' && /^(?:S3|SNS|SES|CloudFront)/.test(type.name)) return true;
  return (
    callback !== undefined && holds(callback, (part) => /^(?:s3|Sns|cf)$/.test(propertyName(part) ?? ''))
  );
}

function hearsItself(callback: Node | undefined): boolean {
  if (awaitingCallback(callback)?.isSettled === true) return true;
  const bare = callback && unwrap(callback);
  return bare !== undefined && isFunction(bare) && isRejectionHandled(unwrap(bare.body));
}
