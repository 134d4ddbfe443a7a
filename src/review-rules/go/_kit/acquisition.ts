import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

/** Something that a call gives and that has to be given back. */
/** `pooled`: a connection that is released to its pool, and not closed; `cursor`: one that closes when all is read from it at once; `subscription`: it comes without an error beside it. */
export type ResourceKind =
  | 'body'
  | 'file'
  | 'connection'
  | 'pooled'
  | 'rows'
  | 'cursor'
  | 'subscription'
  | 'statement'
  | 'context'
  | 'ticker';

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

/** Methods, by what they are called on: its name, or the type that the file writes for it; and the package that such a thing comes from. */
const methods: readonly {
  readonly module: RegExp;
  readonly receiver: RegExp;
  readonly type: RegExp;
  readonly method: RegExp;
  readonly kind: ResourceKind;
}[] = [
  {
    module: /^net\/http$/,
    receiver: /client$/i,
    type: /^http\.Client$/,
    method: /^(?:Do|Get|Post|PostForm)$/,
    kind: 'body',
  },
  {
    module: /^database\/sql$/,
    receiver: /^(?:db|tx|conn|stmt)$|(?:DB|Db|Tx)$/,
    type: /^sql\.(?:DB|Tx|Conn|Stmt)$/,
    method: /^Query(?:Context)?$/,
    kind: 'rows',
  },
  {
    module: /^database\/sql$/,
    receiver: /^db$|(?:DB|Db)$/,
    type: /^sql\.DB$/,
    method: /^Conn$/,
    kind: 'connection',
  },
  {
    module: /^archive\/zip$/,
    receiver: /^(?:zf|zipFile|zfile)$/,
    type: /^zip\.File$/,
    method: /^Open$/,
    kind: 'file',
  },
  {
    module: /^net$/,
    receiver: /^[dD]ialer$|Dialer$/,
    type: /^net\.Dialer$/,
    method: /^Dial(?:Context)?$/,
    kind: 'connection',
  },
  // Not of a transaction: its statements are closed when it ends.
  {
    module: /^database\/sql$/,
    receiver: /^(?:db|conn)$|(?:DB|Db)$/,
    type: /^sql\.(?:DB|Conn)$/,
    method: /^Prepare(?:Context)?$/,
    kind: 'statement',
  },
  {
    module: /\/sqlx$/,
    receiver: /^(?:db|tx)$|(?:DB|Db|Tx)$/,
    type: /^sqlx\.(?:DB|Tx)$/,
    method: /^(?:Queryx?|NamedQuery)(?:Context)?$/,
    kind: 'rows',
  },
  {
    module: /\/pgx(?:\/v\d+)?(?:\/pgxpool)?$/,
    receiver: /^(?:pool|db|tx|conn)$|(?:Pool|DB|Db|Tx|Conn)$/,
    type: /^pgx(?:pool)?\.(?:Pool|Conn|Tx)$/,
    method: /^Query$/,
    kind: 'rows',
  },
  {
    module: /^go\.mongodb\.org\/mongo-driver(?:\/v2)?\/mongo$/,
    receiver: /[cC]oll(?:ection)?$/,
    type: /^mongo\.Collection$/,
    method: /^(?:Find|Aggregate)$/,
    kind: 'cursor',
  },
  {
    module: /\/go-redis(?:\/v\d+|\/redis(?:\/v\d+)?)?$/,
    receiver: /^rdb$|(?:[rR]edis|[cC]lient)$/,
    type: /^redis\.(?:Client|ClusterClient|UniversalClient)$/,
    method: /^P?Subscribe$/,
    kind: 'subscription',
  },
  {
    module: /\/pgxpool$/,
    receiver: /^(?:pool|db)$|(?:Pool|DB|Db)$/,
    type: /^pgxpool\.Pool$/,
    method: /^Acquire$/,
    kind: 'pooled',
  },
  {
    module: /\/sqlx$/,
    receiver: /^db$|(?:DB|Db)$/,
    type: /^sqlx\.DB$/,
    method: /^Prepare(?:x|Named)(?:Context)?$/,
    kind: 'statement',
  },
];

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
  return methods.find(
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
  /\b(\w+)[ \t]+(?::?= )?[*&]?((?:http\.Client|net\.Dialer|zip\.File|sql\.(?:DB|Tx|Conn|Stmt)|sqlx\.(?:DB|Tx)|pgx(?:pool)?\.(?:Pool|Conn|Tx)|mongo\.Collection|redis\.(?:Client|ClusterClient|UniversalClient))\b)/g;
