import type { AgentSettings } from '../domain/agent-settings.ts';
import type { Baseline } from '../domain/baseline.ts';
import type { PolicyMode, Severity } from '../domain/finding.ts';
import type { Locale } from '../domain/locale.ts';
import type { OwnRuleLimits, OwnRules } from '../domain/own-rule.ts';
import type { Route } from '../domain/route.ts';
import type { RoleMapping } from '../domain/role.ts';

/** Which findings of a changed file are reported: on added lines, anywhere in a hunk, or anywhere in the file. */
export const scopes = ['added', 'hunk', 'file'] as const;
export type Scope = (typeof scopes)[number];

/** `once`: of its first head; `always`: of each. */
export const describeWhens = ['off', 'once', 'always'] as const;
export type DescribeWhen = (typeof describeWhens)[number];

/** What the file says of one rule; `options` already went through the rule's schema. */
export interface RuleConfig {
  readonly state: 'on' | 'off';
  readonly severity?: Severity;
  readonly mode?: PolicyMode;
  readonly options: unknown;
}

/** What holds for one file after the per-path overrides. */
export interface PathConfig {
  /** Rule id → setting, for every rule there is. */
  readonly rules: Readonly<Record<string, RuleConfig>>;
  readonly scope: Scope;
}

/** The effective settings of one repository: defaults, then the installation's, then `.autoglm.yml` of the target branch. */
export interface RepositoryConfig {
  readonly language: Locale;
  readonly failingLevel: Severity | 'never';
  readonly maxInlineComments: number;
  readonly gate: 'open' | 'closed';
  readonly suppressions: { readonly reasonRequired: boolean };
  readonly limits: {
    readonly fileSize: number;
    readonly minifiedLineLength: number;
    readonly secondsPerFile: number;
    readonly importedFiles: number;
    readonly importSteps: number;
    readonly fixesPerFile: number;
    readonly styleFolders: number;
    readonly baselineSize: number;
  };
  readonly ownRuleLimits: OwnRuleLimits;
  /** Rules that the repository wrote for itself, those that ast-grep takes; absent: none. */
  readonly own?: OwnRules;
  /** Findings that are known and not told; absent: none. */
  readonly baseline?: Baseline;
  readonly review: {
    readonly drafts: boolean;
    readonly skipTitles: readonly string[];
    readonly skipLabels: readonly string[];
    readonly skipAuthors: readonly string[];
  };
  /** What is told where; none: whatever the installation says. */
  readonly routes: readonly Route[];
  /** What somebody must be allowed at the forge to be what to us. */
  readonly roles: RoleMapping;
  readonly fixes: {
    /** A plan may be committed to the change's own branch. */
    readonly apply: boolean;
    /** Safe fixes get a branch without being asked for. */
    readonly auto: 'off' | 'safe';
    /** How long a plan waits for somebody to decide it. */
    readonly planDays: number;
  };
  /** What the agent does here, where there is one. */
  readonly agent: Omit<AgentSettings, 'budgets' | 'limits'> & {
    /** It also reviews changes of people without rights in the repository, unasked. */
    readonly outsideAuthors: boolean;
    /** When it tells what a change does, unasked. */
    readonly describe: DescribeWhen;
    /** What it may call a change, beside `changeLabels`. */
    readonly labels: readonly string[];
    /** It reads the tickets that a change names, so many. */
    readonly tickets: boolean;
    readonly maxTickets: number;
  };
  /** The file is to be analysed: no `paths.exclude` matches, and an `include` does where there is one. */
  isIncluded(path: string): boolean;
  forPath(path: string): PathConfig;
}
