import { z } from 'zod';
import { confidences } from '../../domain/finding.ts';
import { answerFormat } from './answer-format.ts';

const verdict = z.object({
  claim: z.number().int().describe('Number of the claim.'),
  holds: z.boolean().describe('false: refuted, or not to be shown from what is there.'),
  reason: z.string().describe('One sentence.'),
  confidence: z.enum(confidences),
});
export type ClaimVerdict = z.infer<typeof verdict>;

const readVerdicts = z.object({ verdicts: z.array(z.unknown()) }).transform(({ verdicts }) =>
  verdicts.flatMap((one): readonly ClaimVerdict[] => {
    const read = verdict.safeParse(one);
    return read.success ? [read.data] : [];
  }),
);

export const verdictAnswer = answerFormat('verdicts', z.object({ verdicts: z.array(verdict) }), readVerdicts);
