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

export interface Precision {
  readonly judged: number;
  readonly right: number;
}

/** What is unclear counts against a rule, and what is not told any more does not count. */
export function precisionByRule(judgements: readonly Judgement[]): ReadonlyMap<string, Precision> {
  const precisions = new Map<string, Precision>();
  for (const { rule, verdict, mended } of judgements) {
    if (mended === true) continue;
    const { judged, right } = precisions.get(rule) ?? { judged: 0, right: 0 };
    precisions.set(rule, { judged: judged + 1, right: right + (verdict === 'right' ? 1 : 0) });
  }
  return precisions;
}
