import type { Severity } from '../domain/finding.ts';
import { severities } from '../domain/finding.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { ReportedFinding } from '../domain/review-report.ts';
import { count } from '../domain/words.ts';

export const severityIcons: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', note: '🔵' };

export const comma: Readonly<Record<Locale, string>> = { en: ', ', 'zh-CN': '，' };
export const colon: Readonly<Record<Locale, string>> = { en: ': ', 'zh-CN': '：' };

/** Digits that are shown of a commit or of a finding: as many as tell them apart. */
const shortLength = 7;

export function shortSha(sha: string): string {
  return sha.slice(0, shortLength);
}

/** A number behind the fingerprint, which tells twins apart, stays. */
export function shortId(id: Fingerprint): string {
  const [digits = '', ...rest] = id.split('-');
  return [digits.slice(0, shortLength), ...rest].join('-');
}

/** `2 errors, 1 warning`; empty without findings. */
export function countBySeverity(
  findings: readonly Pick<ReportedFinding, 'severity'>[],
  locale: Locale,
): string {
  return severities
    .map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, amount]) => amount > 0)
    .map(([severity, amount]) => count(locale, amount, severity))
    .join(comma[locale]);
}

/** In universal time, to the minute. */
export function timeOf(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
