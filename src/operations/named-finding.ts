import { z } from 'zod';
import type { Fingerprint } from '../domain/ids.ts';
import type { Localized } from '../domain/locale.ts';
import { say } from '../domain/locale.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ReportedFinding, ReviewReport } from '../domain/review-report.ts';
import type { Asker, OperationParts } from './operation.ts';

/** In the output of an operation. */
export const findingId = z.custom<Fingerprint>((value) => typeof value === 'string');

/** Digits below which a beginning says nothing. */
const shortestId = 4;
const idShape = /^[0-9a-f]{4,64}(?:-\d+)?$/;

export type NamedFinding =
  | { readonly kind: 'found'; readonly finding: ReportedFinding }
  | { readonly kind: 'not-found'; readonly why: Localized };

/** Whether it can be the name of a finding, or the beginning of one. */
export function isFindingId(text: string): boolean {
  return idShape.test(text);
}

/** The last review of the change; undefined: it has none. */
export async function lastReview(
  { change }: Pick<Asker, 'change'>,
  { store }: Pick<OperationParts, 'store'>,
): Promise<ReviewReport | undefined> {
  const memory = await store.memory(keyOfChange(change.ref));
  return memory && store.review(memory.review);
}

/** A finding by its name or the beginning of it: as comments show it, `3f2a91c` or, of twins, `3f2a91c-2`. */
export function findNamed(id: string, findings: readonly ReportedFinding[]): NamedFinding {
  const found = findings.filter((finding) => isNamed(finding.id, id.toLowerCase()));
  const [finding] = found;
  if (finding !== undefined && found.length === 1) return { kind: 'found', finding };
  return { kind: 'not-found', why: finding === undefined ? unknownFinding(id) : ambiguous(id, found) };
}

/** A number behind the digits tells twins apart; the first of them has none. */
export function isNamed(whole: string, part: string): boolean {
  const [digits = '', twin] = whole.split('-');
  const [wanted = '', wantedTwin] = part.split('-');
  return wanted.length >= shortestId && digits.startsWith(wanted) && twin === wantedTwin;
}

export function unknownFinding(id: string): Localized {
  const name = `\`${id.replaceAll('`', '')}\``;
  return say(
    `There is no finding ${name} in the last review of this change.`,
    `此变更的最近一次审查中没有问题 ${name}。`,
  );
}

function ambiguous(id: string, found: readonly ReportedFinding[]): Localized {
  const names = found.map((finding) => `\`${finding.id.slice(0, id.length + 4)}\``);
  return say(
    `Several findings begin with \`${id}\`: ${names.join(', ')}. Name one of them.`,
    `多个问题以 \`${id}\` 开头：${names.join('、')}。请指明其中一个。`,
  );
}
