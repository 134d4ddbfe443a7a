import type { FixDraft, RuleResult } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';

export function expressionResult(
  node: Node,
  what: Localized,
  confidence: Confidence,
  fix?: FixDraft,
): RuleResult {
  return { report: { kind: 'constant-expression', range: rangeOf(node), what, confidence }, fix };
}
