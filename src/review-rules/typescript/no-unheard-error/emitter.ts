import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile, TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { driverMadeBy } from './driver.ts';

/** What brings an `error` about: a refused connection, a program or file that is not there, bytes that make no sense. */
export type Trouble = 'connection' | 'datagram' | 'worker' | 'peer' | 'program' | 'file' | 'bytes';

/** Something that emits `error`, and ends the process when nobody listens to it. */
export interface Emitter {
  /** Where it is made, or the parameter that holds it. */
  readonly node: Node;
  /** As people say it: `https.get`, `spawn`. */
  readonly name: string;
  readonly trouble: Trouble;
  /** Of a parameter, its name. */
  readonly binding?: Binding;
}

export function* emittersIn({ tree }: TypeScriptFile): Generator<Emitter, void> {
  for (const call of tree.nodesOf('CallExpression')) {
    const made = madeBy(call) ?? givenTo(call, tree) ?? driverMadeBy(call);
    if (made !== undefined) yield made;
  }
  for (const node of tree.nodesOf('NewExpression')) {
    if (isConnection(node))
      yield { node, name: `new ${nameOfCallee(node.callee) ?? 'Socket'}`, trouble: 'connection' };
    else if (isWorker(node)) yield { node, name: 'new Worker', trouble: 'worker' };
    const driver = driverMadeBy(node);
    if (driver !== undefined) yield driver;
  }
}

function isConnection({ callee, arguments: given }: NodeOf<'NewExpression'>): boolean {
  const { module, path } = moduleMemberOf(callee) ?? {};
  if (module === 'net') return path === 'Socket';
  return module === 'ws' && /^(?:WebSocket)?$/.test(path ?? '-') && given.length > 0;
}

function isWorker({ callee }: NodeOf<'NewExpression'>): boolean {
  const { module, path } = moduleMemberOf(callee) ?? {};
  return module === 'worker_threads' && path === 'Worker';
}

function madeBy(call: Call): Emitter | undefined {
  const { module, path } = moduleMemberOf(call.callee) ?? {};
  if (module === undefined || path === undefined) return undefined;
  const trouble = troubleOf(module, path, call);
  return trouble && { node: call, name: path === '' ? module : `${module}.${path}`, trouble };
}

function troubleOf(module: string, path: string, call: Call): Trouble | undefined {
  switch (module) {
    case 'http':
    case 'https':
      return /^(?:get|request)$/.test(path) ? 'connection' : undefined;
    case 'net':
    case 'tls':
      return /^(?:connect|createConnection)$/.test(path) ? 'connection' : undefined;
    case 'child_process':
    case 'cross-spawn':
      return (path === 'spawn' || (module === 'cross-spawn' && path === '')) && mayBeMissing(call)
        ? 'program'
        : undefined;
    case 'fs':
    case 'fs-extra':
    case 'graceful-fs':
      return /^create(?:Read|Write)Stream$/.test(path) ? 'file' : undefined;
    case 'dgram':
      return path === 'createSocket' ? 'datagram' : undefined;
    case 'zlib':
      return /^create(?:Gunzip|Inflate|InflateRaw|Unzip|BrotliDecompress|ZstdDecompress)$/.test(path)
        ? 'bytes'
        : undefined;
    default:
      return undefined;
  }
}

/** Node itself is there, and so is a shell. */
function mayBeMissing({ arguments: [command, ...others] }: Call): boolean {
  const options = others.map((one) => writtenValue(one)).find(({ type }) => type === 'ObjectExpression');
  if (options?.type === 'ObjectExpression' && propertyOf(options, 'shell') !== undefined) return false;
  if (command === undefined) return false;
  const value = writtenValue(command);
  if (value.type === 'StringLiteral' && /^(?:node|sh|bash|cmd)$|^\/bin\//.test(value.value)) return false;
  return !/^(?:execPath|argv0)$/.test(propertyName(value) ?? '');
}

/** The socket of `net.createServer((socket) => …)`, of `on('upgrade', (req, socket) => …)`, and that of a web socket server. */
function givenTo(call: Call, tree: TypeScriptTree): Emitter | undefined {
  const handler = call.arguments.at(-1);
  if (handler === undefined || !isFunction(handler)) return undefined;
  const { module, path } = moduleMemberOf(call.callee) ?? {};
  const isServer = /^(?:net|tls)$/.test(module ?? '') && path === 'createServer';
  if (isServer) return ofParameter(handler.params[0], `${module ?? ''}.createServer`, tree);
  const [event] = call.arguments;
  if (nameOfCallee(call.callee) !== 'on' || event?.type !== 'StringLiteral' || !('object' in call.callee))
    return undefined;
  if (event.value === 'upgrade') return ofParameter(handler.params[1], event.value, tree);
  const isConnection = event.value === 'connection' && isSocketServer(call.callee.object as Node);
  return isConnection ? ofParameter(handler.params[0], event.value, tree) : undefined;
}

function ofParameter(parameter: Node | undefined, name: string, tree: TypeScriptTree): Emitter | undefined {
  if (parameter?.type !== 'Identifier') return undefined;
  const binding = lookUp(tree.scopeOf(parameter), parameter.name);
  return binding && { node: parameter, name, trouble: 'peer', binding };
}

function isSocketServer(receiver: Node): boolean {
  const value = writtenValue(receiver);
  const maker = value.type === 'NewExpression' || isCall(value) ? value.callee : undefined;
  const { module, path } = (maker && moduleMemberOf(maker)) ?? {};
  return (
    (module === 'ws' && /^(?:Server|WebSocketServer)$/.test(path ?? '')) ||
    (/^(?:net|tls)$/.test(module ?? '') && path === 'createServer')
  );
}
