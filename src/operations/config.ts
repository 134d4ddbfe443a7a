import { z } from 'zod';
import { say } from '../domain/locale.ts';
import { done } from './operation.ts';
import type { Operation } from './operation.ts';

const input = z.strictObject({});
const output = z.object({
  values: z.array(
    z.object({
      key: z.string(),
      /** As JSON. */
      value: z.string(),
      /** `file:line`; undefined: nobody set it. */
      from: z.string().optional(),
    }),
  ),
});

export const config = {
  name: 'config',
  summary: say(
    'Shows the settings in force, and the file and line each one comes from.',
    '显示生效的设置，以及每项来自哪个文件的哪一行。',
  ),
  usage: '',
  examples: ['config'],
  effect: 'read',
  whoCanUse: 'reader',
  input,
  output,
  parse: () => ({}),
  run: (_input, _asker, { explained }) =>
    Promise.resolve(
      done({
        values: explained.map(({ key, value, origin }) => ({
          key,
          value: JSON.stringify(value),
          ...(origin.kind === 'file' && { from: `${origin.file}:${origin.line}` }),
        })),
      }),
    ),
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
