import { z } from 'zod';
import { say } from '../domain/locale.ts';
import { noAgent } from './agent-needed.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';
import { proposeEditsJob } from './propose-edits-job.ts';
import { notOpen } from './review.ts';

const longestTarget = 300;
/** Characters. A model is paid by what it reads. */
const longestInstructions = 2_000;

const kind = z.enum(['tests', 'docs', 'code']);
const input = z.strictObject({
  kind,
  target: z.string().min(1).max(longestTarget),
  instructions: z.string().max(longestInstructions),
});
const output = z.object({ kind, target: z.string() });

export const generate = {
  name: 'generate',
  summary: say(
    'Has the agent write tests, documentation or code for a file, a symbol in it (`path#name`) or a symbol of the change. A maintainer confirms what it wrote, after he has seen the diff.',
    '让智能体为某个文件、文件中的符号（`路径#名称`）或变更中的符号编写测试、文档或代码。维护者看过差异后再确认。',
  ),
  usage: 'tests|docs|code <target> [instructions]',
  examples: [
    'generate tests src/cart.ts',
    'generate docs src/cart.ts#total say what the unit of the price is',
    'generate code src/money.ts a class for amounts with a currency',
  ],
  effect: 'write',
  whoCanUse: 'contributor',
  input,
  output,
  parse: (argument) => {
    const [what = '', target = '', ...instructions] = argument.split(/\s+/);
    return { kind: what.toLowerCase(), target, instructions: instructions.join(' ') };
  },
  run: (wish, asker, parts) => {
    if (!parts.hasAgent) return Promise.resolve(impossible(noAgent));
    if (asker.change.state !== 'open') return Promise.resolve(impossible(notOpen));
    const next = [proposeEditsJob(wish, asker, parts)];
    const { kind: what, target } = wish;
    return Promise.resolve(done({ kind: what, target }, { next, isUnderWay: true }));
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
