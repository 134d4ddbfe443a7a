import type { Finding } from '../domain/finding.ts';
import type { Fix } from '../domain/fix.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import { ownRulesFolder } from '../domain/own-rule.ts';
import type { OwnFindings, OwnMatch } from '../domain/own-rule.ts';
import { redactSecrets } from '../domain/redact.ts';
import type { RuleFailure } from './analyse-file.ts';
import type { Anchors } from './anchor.ts';
import type { AnalysisSettings } from './rule-settings.ts';
import type { Found } from './suppression.ts';

/** What a repository's own rules found, as findings like those of built-in rules; of rules that are off for this file: nothing. */
export function ownFound(
  { matches }: OwnFindings,
  anchors: Anchors,
  { rules }: AnalysisSettings,
): readonly Found[] {
  return matches.flatMap((match): Found[] => {
    const setting = rules[match.rule.id];
    if (setting === undefined) return [];
    const { severity = match.rule.severity, mode } = setting;
    const anchor = anchors.at(match.range);
    return [
      {
        finding: { ...toFinding(match, anchors.path), severity, anchor, ...(mode && { mode }) },
        sources: [],
        peersAt: [],
      },
    ];
  });
}

export function ownFailure(message: string): RuleFailure {
  return { rule: ownRulesFolder, message, mayPass: true };
}

function toFinding(
  { rule, range, message, note, replacement }: OwnMatch,
  path: RepoPath,
): Omit<Finding, 'severity' | 'anchor'> {
  const { id, file, page } = rule;
  return {
    fingerprint: '' as Fingerprint,
    confidence: 'certain',
    origin: { kind: 'rule', rule: id },
    ...{ family: 'own', kind: id, path, range },
    // A pattern may have caught a secret, and its author may put it beside its name in any way.
    what: message === '' ? reported(id) : same(redactSecrets(message)),
    why: note === '' ? ofThisRepository : same(redactSecrets(note)),
    instead: page === undefined ? seeRule(file) : same(page),
    ...(page !== undefined && { page }),
    ...(replacement && { fix: toFix(replacement, path) }),
  };
}

/** Nobody but its author knows what a rule's fix means: somebody has to look at it. */
function toFix({ range, text }: NonNullable<OwnMatch['replacement']>, path: RepoPath): Fix {
  return { title: fixTitle, safety: 'needs-review', edits: [{ path, range, text }] };
}

const fixTitle = say('What the rule writes instead', '规则给出的替换');

/** Whoever writes rules writes them in one language. */
function same(text: string): Localized {
  return say(text, text);
}

function reported(id: string): Localized {
  return say(`The rule \`${id}\` reports this.`, `规则 \`${id}\` 报告了此处。`);
}

const ofThisRepository = say('This repository has a rule of its own about it.', '本仓库对此有自己的规则。');

function seeRule(file: string): Localized {
  return say(`See the rule in \`${file}\`.`, `请参阅 \`${file}\` 中的规则。`);
}
