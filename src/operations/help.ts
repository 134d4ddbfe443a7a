import { z } from 'zod';
import { nearest } from '../config/nearest.ts';
import { say } from '../domain/locale.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';

const input = z.strictObject({ command: z.string().min(1).optional() });
/** Names of operations, all of them unless one was asked for. */
const output = z.object({ commands: z.array(z.string()), isDetailed: z.boolean() });

export const help = {
  name: 'help',
  summary: say('Says how a command is used, and by whom.', '说明命令的用法和使用者。'),
  usage: '[command]',
  examples: ['help', 'help fix'],
  effect: 'read',
  whoCanUse: 'reader',
  input,
  output,
  parse: (argument) => (argument === '' ? {} : { command: argument.toLowerCase() }),
  run: ({ command }, _asker, { operations }) => {
    const names = operations.map(({ name }) => name);
    if (command === undefined) return Promise.resolve(done({ commands: names, isDetailed: false }));
    if (names.includes(command)) return Promise.resolve(done({ commands: [command], isDetailed: true }));
    return Promise.resolve(impossible(unknownCommand(command, names)));
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;

/** What is said to somebody who wrote a command that does not exist. */
export function unknownCommand(name: string, names: readonly string[]) {
  const meant = nearest(name, names);
  const command = `\`${name.replaceAll('`', '')}\``;
  return meant === undefined
    ? say(
        `There is no command ${command}. \`/autoglm help\` lists all.`,
        `没有命令 ${command}。\`/autoglm help\` 列出全部命令。`,
      )
    : say(
        `There is no command ${command}. Did you mean \`/autoglm ${meant}\`? \`/autoglm help\` lists all.`,
        `没有命令 ${command}。您是否想用 \`/autoglm ${meant}\`？\`/autoglm help\` 列出全部命令。`,
      );
}
