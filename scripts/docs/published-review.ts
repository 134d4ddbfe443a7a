import type { RepositoryConfig } from '../../src/config/repository-config.ts';
import { parseSha } from '../../src/domain/ids.ts';
import { createMarkers } from '../../src/domain/marker.ts';
import type { ReviewReport } from '../../src/domain/review-report.ts';
import type { ForgeLimits, InlineComment, Posted } from '../../src/ports/forge.ts';
import type { PublishContext } from '../../src/publish/context.ts';
import { planComments, planConclusion } from '../../src/publish/publish.ts';
import { trackFindings } from '../../src/review/identity.ts';
import { reportReview } from '../../src/review/report.ts';
import type { ReviewedChange } from '../../src/review/review-change.ts';

const limits: ForgeLimits = {
  commentCharacters: 65_536,
  annotations: 50,
  summaryCharacters: 65_536,
  suggestionInfo: () => 'suggestion',
};
const nothing: Omit<Posted, 'head'> = { findings: [], reviewCalls: [], summary: undefined, statuses: [] };

/** The first comment and the summary as a pull request shows them, but for the markers, which nobody sees. */
export function publishedReview(reviewed: ReviewedChange, config: RepositoryConfig): string {
  const report = reportOf(reviewed, config);
  const posted: Posted = { ...nothing, head: report.head };
  const context: PublishContext = { limits, markers: createMarkers(''), rulePages: 'docs/rules' };
  const call = planComments(report, posted, context);
  const { summary } = planConclusion(report, posted, { call, refused: [] }, context);
  const comments = (call?.comments ?? []).slice(0, 1).flatMap((one) => [placeOf(one), quote(one.body)]);
  const place = 'Below the change, edited in place from push to push:';
  return [...comments, place, quote(summary?.body ?? '')].join('\n\n');
}

function reportOf(reviewed: ReviewedChange, config: RepositoryConfig): ReviewReport {
  const ref = { repo: { forge: 'github', path: 'acme/shop' }, number: 1 } as const;
  const [base, head] = [parseSha('0'.repeat(40)), parseSha('3f2a91c'.padEnd(40, '0'))];
  const facts = {
    ...{ id: 'sample', change: { ref, base, head }, installation: '', config },
    ...{ brokenSettings: [], milliseconds: 300, createdAt: new Date(0) },
  };
  return reportReview(facts, reviewed, trackFindings([], reviewed.files, undefined));
}

function placeOf({ path, first, last }: InlineComment): string {
  return first === last ? `At line ${first} of \`${path}\`:` : `At lines ${first} to ${last} of \`${path}\`:`;
}

function quote(body: string): string {
  const shown = body.replaceAll(/\n*<!-- .* -->/g, '');
  return shown.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
