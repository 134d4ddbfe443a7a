import { z } from 'zod';
import { defineRule } from '../../analysis/rule.ts';
import { say } from '../../domain/locale.ts';

/** Reports the name `bad` and calls it `good`, which is safe, and `worse`, for which it knows no remedy. */
export const noBadName = defineRule({
  info: {
    id: 'no-bad-name',
    family: 'correctness',
    kinds: ['bad', 'worse'],
    fix: 'safe',
    what: say('Reports bad names.', '报告不好的名称。'),
    why: say('A bad name misleads its readers.', '不好的名称会误导读者。'),
    instead: say('Find a better name.', '换一个更好的名称。'),
    examples: [{ bad: 'bad();', good: 'good();' }],
    sources: [],
  },
  options: z.object({ worse: z.boolean().default(true).meta({ description: 'Report `worse` too' }) }),
  visit: ['Identifier'],
  find: (node, _file, { worse }) =>
    node.name === 'bad' || (worse && node.name === 'worse') ? [node] : undefined,
  report: (node) => ({
    kind: node.name,
    confidence: node.name === 'bad' ? 'certain' : 'likely',
    range: { start: node.start ?? 0, end: node.end ?? 0 },
    what: say(`\`${node.name}\` is a bad name.`, `\`${node.name}\` 是不好的名称。`),
  }),
  fix: (node) =>
    node.name === 'bad'
      ? {
          title: say('Call it `good`', '改名为 `good`'),
          edits: [{ range: { start: node.start ?? 0, end: node.end ?? 0 }, text: 'good' }],
        }
      : undefined,
});
