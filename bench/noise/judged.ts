import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Published } from './published.ts';

const judgement = z.strictObject({
  /** `name@version path:line` */
  place: z.string().regex(/^\S+@\S+ \S+:\d+$/),
  rule: z.string(),
  kind: z.string(),
  verdict: z.enum(['right', 'wrong', 'unclear']),
  reason: z.string().min(1),
  /** It is not told any more: the rule was mended after it was judged. */
  mended: z.boolean().optional(),
});

export type Judgement = z.output<typeof judgement>;

/** Findings that somebody read who did not write the rule. @throws when the file is not of this form. */
export function readJudgements({ judgedFile }: Published): readonly Judgement[] {
  const text = readFileSync(new URL(judgedFile, import.meta.url), 'utf8');
  return z.array(judgement).parse(JSON.parse(text));
}

/** What was judged of each finding, by {@link keyOfJudged}. */
export function judgedByPlace(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  return new Map(judgements.map((one) => [keyOfJudged(one), one]));
}

export function keyOfJudged({ place, rule, kind }: Pick<Judgement, 'place' | 'rule' | 'kind'>): string {
  return `${place} ${rule} ${kind}`;
}
