import { parseDocument } from 'yaml';
import { parseRepoPath } from '../../domain/ids.ts';
import type { OwnFindings, OwnMatch, OwnRule } from '../../domain/own-rule.ts';
import { applyEdits, hasConflict } from '../../domain/text-edit.ts';
import type { TextEdit } from '../../domain/text-edit.ts';
import { LineIndex } from '../../domain/text-position.ts';
import { astGrepLanguage } from './ast-grep-language.ts';
import type { RuleCase } from './read-rule-cases.ts';
import { scan } from './scan.ts';
import type { ScanOptions } from './scan.ts';

/** What became of a case. `failed`: it could not be run to its end. */
export type CaseOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'not-reported' }
  | { readonly kind: 'reported'; readonly lines: readonly number[] }
  | { readonly kind: 'fixed-otherwise'; readonly text: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** Runs rules over their cases, all at once, as a review runs them over files. In the order of the cases. */
export async function tryRuleCases(
  cases: readonly RuleCase[],
  options: ScanOptions,
): Promise<readonly CaseOutcome[]> {
  const rules = new Set(cases.map(({ rule }) => rule));
  const files = cases.map((one, index) => ({ path: pathOf(one, index), text: one.code }));
  const found = await scan({ rules: [...rules].map(forAnyPath), files }, options);
  return cases.map((one, index) => outcomeOf(one, found.get(pathOf(one, index))));
}

function pathOf({ rule: { language } }: RuleCase, index: number): string {
  return `case-${index}.${astGrepLanguage(language)?.extensions[0] ?? ''}`;
}

/** A case has no path that the rule could be meant for. */
function forAnyPath(rule: OwnRule): OwnRule {
  if (!/files|ignores/.test(rule.text)) return rule;
  const document = parseDocument(rule.text);
  for (const key of ['files', 'ignores']) document.delete(key);
  return { ...rule, text: String(document) };
}

function outcomeOf({ kind, code, fixed, rule }: RuleCase, found: OwnFindings | undefined): CaseOutcome {
  if (found?.failure !== undefined) return { kind: 'failed', detail: found.failure };
  const matches = (found?.matches ?? []).filter((match) => match.rule.id === rule.id);
  if (kind === 'valid') {
    const lines = new LineIndex(code);
    const at = matches.map(({ range }) => lines.lineAt(range.start));
    return at.length === 0 ? { kind: 'passed' } : { kind: 'reported', lines: at };
  }
  if (matches.length === 0) return { kind: 'not-reported' };
  if (fixed === undefined) return { kind: 'passed' };
  const text = allFixed(code, matches);
  return text === fixed ? { kind: 'passed' } : { kind: 'fixed-otherwise', text };
}

/** Where one match stands inside another, the outer one's fix is taken. */
function allFixed(code: string, matches: readonly OwnMatch[]): string {
  const edits = matches.flatMap(({ replacement }): TextEdit[] =>
    replacement ? [{ path, ...replacement }] : [],
  );
  const outerFirst = edits.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const apart: TextEdit[] = [];
  for (const edit of outerFirst) {
    const last = apart.at(-1);
    if (last === undefined || !hasConflict([last, edit])) apart.push(edit);
  }
  return applyEdits(code, apart);
}

/** Edits are of a file; a case is in none. */
const path = parseRepoPath('case');
