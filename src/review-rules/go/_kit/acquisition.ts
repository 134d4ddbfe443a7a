import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

/** Something that a call gives and that has to be given back. */
export type ResourceKind = 'body' | 'file' | 'connection' | 'rows' | 'statement' | 'context' | 'ticker';

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
  ['time.NewTicker', 'ticker'],
  ...['OpenReader'].map((name) => [`archive/zip.${name}`, 'file'] as const),
]);

/** Methods, by the name of what they are called on and the package that such a thing comes from. */
const methods: readonly {
  readonly module: string;
  readonly receiver: RegExp;
  readonly method: RegExp;
  readonly kind: ResourceKind;
}[] = [
  { module: 'net/http', receiver: /client$/i, method: /^(?:Do|Get|Post|PostForm)$/, kind: 'body' },
  {
    module: 'database/sql',
    receiver: /^(?:db|tx|conn|stmt)$|(?:DB|Db|Tx)$/,
    method: /^Query(?:Context)?$/,
    kind: 'rows',
  },
  // Not of a transaction: its statements are closed when it ends.
  {
    module: 'database/sql',
    receiver: /^(?:db|conn)$|(?:DB|Db)$/,
    method: /^Prepare(?:Context)?$/,
    kind: 'statement',
  },
];

/** What a call gives that has to be given back; undefined: nothing that we know. */
export function acquiredBy(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  imports: ReadonlyMap<string, string>,
): ResourceKind | undefined {
  const { imported, names } = calleeOf(flow, call);
  const [method = '', receiver = ''] = names.toReversed();
  if (imported !== undefined && names.length === 2) return functions.get(`${imported.module}.${method}`);
  const modules = new Set(imports.values());
  return methods.find(
    (one) => one.method.test(method) && one.receiver.test(receiver) && modules.has(one.module),
  )?.kind;
}
