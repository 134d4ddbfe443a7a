import type { Severity } from './finding.ts';
import { parseRepoPath } from './ids.ts';
import type { RepoPath, RuleId } from './ids.ts';
import type { Range } from './text-position.ts';

/** A rule that a repository wrote for itself, in the language of ast-grep. */
export interface OwnRule {
  readonly id: RuleId;
  /** As ast-grep names it. */
  readonly language: string;
  /** Of its findings, unless the configuration says something else. */
  readonly severity: Severity;
  /** It runs only where the configuration turns it on. */
  readonly isOff: boolean;
  readonly hasFix: boolean;
  /** More about it, for people. */
  readonly page?: string;
  /** Where it stands: a file of the repository, and its first line there. */
  readonly file: string;
  readonly line: number;
  /** As it is written there, without other rules of the same file. */
  readonly text: string;
}

/** All of a repository, and what one run of them may take. Plain data, part of the settings of an analysis. */
export interface OwnRules {
  readonly rules: readonly OwnRule[];
  readonly limits: OwnRuleLimits;
}

export interface OwnRuleLimits {
  /** Rules of one repository. */
  readonly count: number;
  /** Characters of all their files. */
  readonly size: number;
  /** For all rules over all files of a change. */
  readonly seconds: number;
}

/** What a rule found in a text. */
export interface OwnMatch {
  readonly rule: OwnRule;
  readonly range: Range;
  /** With what the rule captured in its place: words of the repository around words of whoever wrote the code. */
  readonly message: string;
  readonly note: string;
  readonly replacement?: { readonly range: Range; readonly text: string };
}

/** What a repository's own rules say of one file. */
export interface OwnFindings {
  readonly matches: readonly OwnMatch[];
  /** Comments that may silence a rule, where no front end of ours reads the file. */
  readonly comments: readonly Range[];
  /** Places that the parser of ast-grep could make nothing of; counted where a rule has a fix. */
  readonly syntaxErrors: number;
  /** They could not be run to their end; what they would have found is not known. */
  readonly failure?: string;
}

const folder = '.autoglm/rules';

/** For what concerns all of a repository's rules. */
export const ownRulesFolder: RepoPath = parseRepoPath(folder);

/** Is it one of the files that hold rules of a repository's own? */
export function isOwnRuleFile(path: string): boolean {
  return path.startsWith(`${folder}/`) && /^[^/]+\.ya?ml$/.test(path.slice(folder.length + 1));
}

/** For the cases that these rules are tried on. */
export const ownRuleCasesFolder: RepoPath = parseRepoPath(`${folder}/tests`);

/** Does it hold cases of a rule? As ast-grep names such files. */
export function isRuleCaseFile(path: string): boolean {
  return path.startsWith(`${ownRuleCasesFolder}/`) && /-test\.ya?ml$/.test(path);
}

/** It stands among the cases and is left out, as `ast-grep test` leaves it out: by its name alone. */
export function isMisnamedCaseFile(path: string): boolean {
  const name = path.startsWith(`${ownRuleCasesFolder}/`) ? path.slice(ownRuleCasesFolder.length + 1) : '';
  return /^[^/]+\.ya?ml$/.test(name) && !isRuleCaseFile(path);
}
