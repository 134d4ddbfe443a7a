import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import type { RefusedValue } from './refused-value.ts';

/** How many arguments stand before the options and the callback. */
const least: ReadonlyMap<string, number> = new Map([
  ...counted(1, 'readFile stat lstat access mkdir readdir unlink rmdir rm exists realpath mkdtemp readlink'),
  ...counted(2, 'writeFile appendFile rename copyFile chmod cp symlink link'),
]);

function counted(count: number, names: string): readonly (readonly [string, number])[] {
  return names.split(' ').map((name) => [name, count] as const);
}

/** `await fs.readFile(path, 'utf8')` of `fs`, which gives no promise and throws without a callback. */
export function* missingCallbacksIn(file: TypeScriptFile): Generator<RefusedValue, void> {
  yield* openPipelines(file);
  if (!namesAny(file, ['fs', 'node:fs', 'graceful-fs'])) return;
  for (const [name, count] of least)
    for (const call of file.tree.callsNamed([name]))
      if (hasNoCallback(call, count) && isOfFiles(call.callee, name))
        yield {
          kind: 'refused-value',
          at: call.callee,
          isSure: true,
          what: say(
            `\`${name}\` of \`fs\` gives no promise, and throws a \`TypeError\` without a callback: \`fs/promises\` was meant, or \`${name}Sync\`.`,
            `\`fs\` 的 \`${name}\` 不返回 Promise，没有回调时会抛出 \`TypeError\`：本意应是 \`fs/promises\` 或 \`${name}Sync\`。`,
          ),
        };
}

function isOfFiles(callee: Node, name: string): boolean {
  const member = moduleMemberOf(callee);
  return member?.path === name && (member.module === 'fs' || member.module === 'graceful-fs');
}

/** No more than what comes before it, or options in its place. */
function hasNoCallback({ arguments: given }: NodeOf<'CallExpression'>, count: number): boolean {
  if (given.length === 0 || given.some((one) => one.type === 'SpreadElement')) return false;
  if (given.length <= count) return given.every((one) => !isCalledBack(one));
  const last = given[count];
  return given.length === count + 1 && last !== undefined && isOptions(unwrap(last));
}

function isOptions({ type }: Node): boolean {
  return type === 'StringLiteral' || type === 'ObjectExpression' || type === 'NumericLiteral';
}

function isCalledBack(given: Node): boolean {
  return given.type.includes('Function');
}

/** `pipeline(input, createWriteStream(path))` of `stream`, whose last argument is called at the end. */
function* openPipelines(file: TypeScriptFile): Generator<RefusedValue, void> {
  for (const call of file.tree.callsNamed(['pipeline'])) {
    const last = call.arguments.at(-1);
    const member = moduleMemberOf(call.callee);
    if (last === undefined || member?.module !== 'stream' || member.path !== 'pipeline') continue;
    if (isStream(unwrap(last)))
      yield {
        kind: 'refused-value',
        at: call.callee,
        isSure: true,
        what: say(
          '`pipeline` of `stream` gives no promise, and throws a `TypeError` without a callback: that of `stream/promises` was meant.',
          '`stream` 的 `pipeline` 不返回 Promise，没有回调时会抛出 `TypeError`：本意应是 `stream/promises` 的 `pipeline`。',
        ),
      };
  }
}

function isStream(made: Node): boolean {
  if (made.type === 'NewExpression') return true;
  if (made.type !== 'CallExpression') return false;
  return /^create\w*(?:Stream|[gG]zip|[gG]unzip|Deflate|Inflate)$/.test(nameOfCallee(made.callee) ?? '');
}
