import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { acquiringMethods } from './acquiring-methods.ts';
import type { ResourceKind } from './acquiring-methods.ts';

export type { ResourceKind } from './acquiring-methods.ts';

/** Functions of packages, by path and name. */
const functions: ReadonlyMap<string, ResourceKind> = new Map([
  ...['Get', 'Post', 'PostForm'].map((name) => [`net/http.${name}`, 'body'] as const),
  ...['Open', 'Create', 'OpenFile', 'CreateTemp', 'OpenRoot', 'OpenInRoot'].map(
    (name) => [`os.${name}`, 'file'] as const,
  ),
  ...['Dial', 'DialTimeout', 'Listen', 'ListenPacket'].map((name) => [`net.${name}`, 'connection'] as const),
  ...['Dial', 'Listen'].flatMap((verb) =>
    ['TCP', 'UDP', 'Unix'].map((kind) => [`net.${verb}${kind}`, 'connection'] as const),
  ),
  ...['WithCancel', 'WithTimeout', 'WithDeadline'].flatMap((name) => [
    [`context.${name}`, 'context'] as const,
    [`context.${name}Cause`, 'context'] as const,
  ]),
  ...['Dial', 'DialWithDialer', 'Listen'].map((name) => [`crypto/tls.${name}`, 'connection'] as const),
  ...['Dial', 'DialContext', 'NewClient'].map(
    (name) => [`google.golang.org/grpc.${name}`, 'connection'] as const,
  ),
  ...['github.com/rabbitmq/amqp091-go', 'github.com/streadway/amqp'].map(
    (module) => [`${module}.Dial`, 'connection'] as const,
  ),
  ...['elf', 'macho', 'pe'].map((format) => [`debug/${format}.Open`, 'file'] as const),
  ...['FileConn', 'FileListener', 'ListenIP', 'DialIP', 'ListenMulticastUDP'].map(
    (name) => [`net.${name}`, 'connection'] as const,
  ),
  ['golang.org/x/crypto/ssh.Dial', 'connection'],
  ['github.com/pkg/sftp.NewClient', 'connection'],
  ['github.com/fsnotify/fsnotify.NewWatcher', 'connection'],
  ['github.com/gomodule/redigo/redis.Dial', 'connection'],
  ['github.com/xuri/excelize/v2.OpenFile', 'file'],
  ['github.com/segmentio/kafka-go.NewReader', 'subscription'],
  ['time.NewTicker', 'ticker'],
  ['archive/zip.OpenReader', 'file'],
  ['io/ioutil.TempFile', 'file'],
]);

/** What a call gives that has to be given back; undefined: nothing that we know. @param typed What `namesByType` gives. */
export function acquiredBy(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  imports: ReadonlyMap<string, string>,
  typed: () => ReadonlyMap<string, string>,
): ResourceKind | undefined {
  const { imported, names } = calleeOf(flow, call);
  const [method = '', receiver = ''] = names.toReversed();
  if (imported !== undefined && names.length === 2) return functions.get(`${imported.module}.${method}`);
  const modules = [...imports.values()];
  return acquiringMethods.find(
    (one) =>
      one.method.test(method) &&
      modules.some((path) => one.module.test(path)) &&
      (one.receiver.test(receiver) || one.type.test(typed().get(receiver) ?? '')),
  )?.kind;
}

/** The names of fields, parameters and variables that the file declares with a type whose methods give such things. */
export function namesByType(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(declaration)].map(([, name = '', type = '']) => [name, type] as const));
}

const declaration =
  /\b(\w+)[ \t]+(?::?= )?[*&]?((?:http\.Client|net\.Dialer|zip\.File|sql\.(?:DB|Tx|Conn|Stmt)|sqlx\.(?:DB|Tx)|pgx(?:pool)?\.(?:Pool|Conn|Tx)|mongo\.Collection|s3\.(?:Client|S3)|azblob\.Client|blob\.Client|blockblob\.Client|storage\.ObjectHandle|minio\.Client|client\.(?:Client|APIClient)|trace\.Tracer|redis\.(?:Client|ClusterClient|UniversalClient))\b)/g;
