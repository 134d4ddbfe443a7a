import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import type { Emitter } from './emitter.ts';

/** What others than Node make, and what their documentation says to listen to. */
export const driverModules: readonly string[] = ['busboy', 'serialport', 'ssh2'];

/** A parser of forms, a serial port, a client for SSH. */
export function driverMadeBy(node: Call | NodeOf<'NewExpression'>): Emitter | undefined {
  const { module, path } = moduleMemberOf(node.callee) ?? {};
  const isMade = node.type === 'NewExpression';
  switch (module) {
    case 'busboy':
      return path === '' ? { node, name: 'busboy', trouble: 'bytes' } : undefined;
    case 'serialport':
      return isMade && /^(?:SerialPort)?$/.test(path ?? '-') && !isToldAtOnce(node)
        ? { node, name: 'new SerialPort', trouble: 'connection' }
        : undefined;
    case 'ssh2':
      return isMade && path === 'Client' ? { node, name: 'new Client', trouble: 'connection' } : undefined;
    default:
      return undefined;
  }
}

/** `new SerialPort(options, (error) => …)` */
function isToldAtOnce({ arguments: given }: { readonly arguments: readonly Node[] }): boolean {
  const last = given.at(-1);
  if (given.length < 2 || last === undefined) return false;
  return (
    isFunction(last) || (last.type === 'Identifier' && !/^(?:opt(?:ion)?s|settings|config)$/.test(last.name))
  );
}
