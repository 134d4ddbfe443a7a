import { z } from 'zod';
import { say } from '../domain/locale.ts';
import { isAtLeastRole } from '../domain/role.ts';
import { findingId, isNamed } from './named-finding.ts';
import { done, impossible, refused } from './operation.ts';
import type { Operation } from './operation.ts';
import { reviewAgain } from './review.ts';

const input = z.strictObject({ finding: z.string().min(1) });
const output = z.object({ id: findingId });

export const reopen = {
  name: 'reopen',
  summary: say(
    'Takes a dismissal back: the finding is told again. One that holds in the whole repository is for maintainers.',
    '撤销忽略：重新报告该问题。适用于整个仓库的忽略仅限维护者撤销。',
  ),
  usage: '<finding>',
  examples: ['reopen 3f2a91c'],
  effect: 'write',
  whoCanUse: 'contributor',
  input,
  output,
  parse: (argument, finding) => ({ finding: argument === '' ? finding : argument.toLowerCase() }),
  run: async ({ finding }, { change, installation, role }, { store }) => {
    const dismissals = await store.dismissals(change.ref);
    const found = dismissals.filter(({ id }) => isNamed(id, finding));
    const [first] = found;
    if (first === undefined || found.some(({ id }) => id !== first.id))
      return impossible(notOne(finding, found.length));
    if (found.some(({ inRepository }) => inRepository) && !isAtLeastRole(role, 'maintainer'))
      return refused(forMaintainers);
    return done(
      { id: first.id },
      {
        writes: [{ kind: 'reopened', change: change.ref, ids: [first.id] }],
        next: [reviewAgain(change, installation, { asked: true })],
      },
    );
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;

const forMaintainers = say(
  'This dismissal holds in the whole repository: only maintainers may take it back. Nothing was done.',
  '此忽略适用于整个仓库：只有维护者可以撤销。未执行任何操作。',
);

function notOne(id: string, count: number) {
  const name = `\`${id.replaceAll('`', '')}\``;
  return count === 0
    ? say(`There is no dismissed finding ${name} here.`, `此处没有被忽略的问题 ${name}。`)
    : say(`Several dismissed findings begin with ${name}.`, `多个被忽略的问题以 ${name} 开头。`);
}
