import { z } from 'zod';
import { nearest } from '../config/nearest.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import { findNamed, isFindingId, lastReview } from './named-finding.ts';
import { done, impossible } from './operation.ts';
import type { Asker, Operation, OperationParts, Outcome } from './operation.ts';

const localized = z.object({ en: z.string(), 'zh-CN': z.string() });
const input = z.strictObject({ subject: z.string().min(1) });
const output = z.object({
  /** The place of the finding; undefined: a rule was asked for. */
  place: z.string().optional(),
  rule: z.string(),
  what: localized,
  why: localized,
  instead: localized,
  examples: z.array(z.object({ bad: z.string(), good: z.string() })),
});
type Explanation = z.output<typeof output>;

export const explain = {
  name: 'explain',
  summary: say(
    'Explains a finding or a rule: what is wrong, why it matters, what to write instead.',
    '解释某个问题或规则：错在哪里、为何重要、应当怎么写。',
  ),
  usage: '<finding|rule>',
  examples: ['explain 3f2a91c', 'explain no-empty-catch'],
  effect: 'read',
  whoCanUse: 'reader',
  input,
  output,
  parse: (argument, finding) => ({ subject: argument === '' ? finding : argument }),
  run: async ({ subject }, asker, parts) => {
    const isId = isFindingId(subject.toLowerCase());
    return isId ? explainFinding(subject, asker, parts) : explainRule(subject, parts);
  },
} as const satisfies Operation<z.output<typeof input>, Explanation>;

async function explainFinding(
  id: string,
  asker: Asker,
  parts: OperationParts,
): Promise<Outcome<Explanation>> {
  const report = await lastReview(asker, parts);
  const named = findNamed(id, report?.findings ?? []);
  if (named.kind === 'not-found') return impossible(named.why);
  const { rule, path, start, what, why, instead } = named.finding;
  const info = (await parts.rules()).find((one) => one.id === rule);
  return done({
    place: `${path}:${start.line}`,
    ...{ rule, what, why, instead },
    examples: examplesOf(info?.examples ?? []),
  });
}

async function explainRule(id: string, { rules }: OperationParts): Promise<Outcome<Explanation>> {
  const all = await rules();
  const info = all.find((one) => one.id === id.toLowerCase());
  if (info === undefined)
    return impossible(
      unknownRule(
        id,
        nearest(
          id,
          all.map((one) => one.id),
        ),
      ),
    );
  const { what, why, instead, examples } = info;
  return done({ rule: info.id, what, why, instead, examples: examplesOf(examples) });
}

function examplesOf(examples: readonly { readonly bad: string; readonly good: string }[]) {
  return examples.map(({ bad, good }) => ({ bad, good }));
}

function unknownRule(id: string, meant: string | undefined): Localized {
  const name = `\`${id.replaceAll('`', '')}\``;
  const hint =
    meant === undefined ? say('', '') : say(` Did you mean \`${meant}\`?`, `您是否想找 \`${meant}\`？`);
  return say(
    `There is no finding and no rule ${name}.${hint.en}`,
    `没有名为 ${name} 的问题或规则。${hint['zh-CN']}`,
  );
}
