import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** A function of `fs` that calls back, and has nobody to call. */
export interface MissingCallback {
  readonly call: NodeOf<'CallExpression'>;
  readonly callee: string;
}

/** How many arguments stand before the options and the callback. */
const before: ReadonlyMap<string, number> = new Map([
  ...of(1, ['access', 'lstat', 'mkdir', 'mkdtemp', 'open', 'readFile', 'readdir', 'readlink', 'realpath']),
  ...of(1, ['rm', 'rmdir', 'stat', 'truncate', 'unlink']),
  ...of(2, ['appendFile', 'chmod', 'copyFile', 'link', 'rename', 'symlink', 'writeFile']),
]);

function of(count: number, names: readonly string[]): readonly (readonly [string, number])[] {
  return names.map((name) => [name, count]);
}

/** Nothing else is looked at. */
export const namesWithCallback: readonly string[] = [...before.keys()];

/** Without a callback it throws, since Node 10. */
export function missingCallbackOf(
  call: NodeOf<'CallExpression'>,
  { text }: TypeScriptFile,
): MissingCallback | undefined {
  const name = nameOfCallee(call.callee) ?? '';
  const count = before.get(name);
  const { arguments: given } = call;
  if (count === undefined || given.length < count || given.length > count + 1) return undefined;
  const last = given[count];
  if (given.some(({ type }) => type === 'SpreadElement') || (last !== undefined && !isOption(last)))
    return undefined;
  const member = moduleMemberOf(call.callee);
  if (member?.module !== 'fs' || member.path !== name || isReplaced(name, text) || isTried(call))
    return undefined;
  return { call, callee: `fs.${name}` };
}

/** What can be no function. */
function isOption(node: Node): boolean {
  const { type } = unwrap(node);
  return type === 'ObjectExpression' || type === 'TemplateLiteral' || type.endsWith('Literal');
}

/** `fs.writeFile = promisify(fs.writeFile)`, or all functions at once. */
function isReplaced(name: string, text: string): boolean {
  return text.includes('promisifyAll') || new RegExp(`\\.${name}\\s*=[^=]|['"]${name}['"]`).test(text);
}

/** Who catches reckons with it. */
function isTried(call: Node): boolean {
  let at = call;
  for (const around of ancestorsOf(call)) {
    if (isFunction(around)) return false;
    if (around.type === 'TryStatement' && around.handler != null && keyOf(at) === 'block') return true;
    at = around;
  }
  return false;
}
