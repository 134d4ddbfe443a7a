import { z } from 'zod';
import { proposalKinds } from '../../domain/agent.ts';
import type { Proposal } from '../../domain/agent.ts';
import { confidences, severities } from '../../domain/finding.ts';
import { limits } from '../limits.ts';
import { answerFormat } from './answer-format.ts';
import { quotedLine, repoPath } from './quoted-line.ts';
import { textReplacement } from './text-replacement.ts';

const edit = textReplacement('File of the change.');

const proposal: z.ZodType<Proposal> = z.object({
  kind: z.enum(proposalKinds),
  path: repoPath.describe('File of the change.'),
  ...quotedLine,
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  what: z.string().min(1).describe('What is wrong here, one sentence.'),
  why: z.string().describe('What happens because of it, one or two sentences.'),
  instead: z.string().describe('What to write instead, in words.'),
  edits: z.array(edit).max(limits.editsPerProposal).describe('The repair, or empty.'),
});

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** So many more were claimed in a form that cannot be used. */
  readonly unusable: number;
}

const readProposals = z.object({ findings: z.array(z.unknown()) }).transform(({ findings }): Proposals => {
  const read = findings.slice(0, limits.proposalsPerPart).map((one) => proposal.safeParse(one));
  const proposals = read.flatMap((one) => (one.success ? [one.data] : []));
  return { proposals, unusable: findings.length - proposals.length };
});

export const reviewAnswer = answerFormat('review', z.object({ findings: z.array(proposal) }), readProposals);
