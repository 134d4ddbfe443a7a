import type { Node } from '../../../languages/typescript/node.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Also of `const disk = options.fs || fs`, which stands for either. */
export function fileMemberOf(callee: Node): ModuleMember | undefined {
  const member = moduleMemberOf(callee);
  if (member !== undefined || !('object' in callee)) return member;
  const name = propertyName(callee);
  const value = writtenValue(callee.object as Node);
  const own = value.type === 'LogicalExpression' ? moduleMemberOf(value.right) : undefined;
  return own?.path === '' && name !== undefined ? { module: own.module, path: name } : undefined;
}

/** `readFile` of `readFile = promisify(fs.readFile)` and of `promisify(fs).readFile` */
export function promisedMember(callee: Node): ModuleMember | undefined {
  const whole = 'object' in callee ? promised(callee.object as Node) : undefined;
  const name = propertyName(callee);
  if (whole !== undefined && name !== undefined) return { module: whole.module, path: name };
  return promised(callee);
}

function promised(value: Node): ModuleMember | undefined {
  const call = writtenValue(value);
  if (call.type !== 'CallExpression' || call.arguments.length !== 1) return undefined;
  const [made] = call.arguments;
  const isPromise = /^(?:promisify(?:All)?|pify|denodeify|thenify)$/.test(nameOfCallee(call.callee) ?? '');
  return isPromise && made !== undefined ? moduleMemberOf(unbound(made)) : undefined;
}

/** `fs.symlink` of `fs.symlink.bind(fs)` */
function unbound(value: Node): Node {
  const isBound = value.type === 'CallExpression' && propertyName(value.callee) === 'bind';
  return isBound && 'object' in value.callee ? (value.callee.object as Node) : value;
}
