import type { Severity } from '../domain/finding.ts';
import { severities } from '../domain/finding.ts';
import type { Locale } from '../domain/locale.ts';
import type { ReportedFinding } from '../domain/review-report.ts';
import { count } from '../domain/words.ts';

export const severityIcons: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', note: '🔵' };

export const comma: Readonly<Record<Locale, string>> = { en: ', ', 'zh-CN': '，' };
export const colon: Readonly<Record<Locale, string>> = { en: ': ', 'zh-CN': '：' };

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
