import type { Finding, Severity } from '../domain/finding.ts';
import type { Fix } from '../domain/fix.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import type { Anchors } from './anchor.ts';
import type { FixDraft, Report, Rule, RuleResult } from './rule.ts';
import type { RuleSetting } from './rule-settings.ts';
import type { Found } from './suppression.ts';

/** What a rule says, as a finding under the settings of a file; its fingerprint is still to be made. */
export function toFound(rule: Pick<Rule, 'info'>, result: RuleResult, ...where: Where): Found {
  const finding = toFinding(rule, result, ...where);
  return { finding, sources: rule.info.sources, peersAt: result.report.peersAt ?? [] };
}

type Where = [anchors: Anchors, configured: RuleSetting];

function toFinding(
  rule: Pick<Rule, 'info'>,
  { report, fix }: RuleResult,
  ...[anchors, configured]: Where
): Finding {
  const { info } = rule;
  return {
    fingerprint: '' as Fingerprint,
    severity: configured.severity ?? severityOf(info.severity, report),
    ...(configured.mode && { mode: configured.mode }),
    confidence: report.confidence ?? 'certain',
    origin: { kind: 'rule', rule: info.id },
    family: info.family,
    kind: report.kind ?? info.kinds[0],
    path: anchors.path,
    range: report.range,
    anchor: anchors.at(report.range),
    what: report.what,
    why: report.advice?.why ?? info.why,
    instead: report.advice?.instead ?? info.instead,
    ...(fix === undefined ? {} : { fix: toFix(rule, fix, anchors.path) }),
    ...(report.question === undefined ? {} : { question: report.question }),
  };
}

/** What is likely is never more than a warning, and what is only possible a note. */
function severityOf(certain: Severity, { confidence = 'certain' }: Report): Severity {
  if (confidence === 'possible') return 'note';
  return certain === 'error' && confidence === 'likely' ? 'warning' : certain;
}

function toFix(rule: Pick<Rule, 'info'>, draft: FixDraft, path: RepoPath): Fix {
  const safety = draft.safety ?? (rule.info.fix === 'safe' ? 'safe' : 'needs-review');
  const [first, ...rest] = draft.edits;
  return {
    title: draft.title,
    safety,
    edits: [{ path, ...first }, ...rest.map((edit) => ({ path, ...edit }))],
  };
}
