import type { Confidence, Severity } from '../domain/finding.ts';
import type { RouteValues } from './notification-schema.ts';
import type { Locale } from '../domain/locale.ts';
import type { RoleMapping } from '../domain/role.ts';
import type { DescribeWhen, Scope } from './repository-config.ts';

/** The settings of a repository that has no file, by the keys of the file. Lists replace each other as a whole. */
export interface DefaultSettings {
  readonly language: Locale;
  readonly scope: Scope;
  readonly failing_level: Severity | 'never';
  readonly max_inline_comments: number;
  readonly gate: 'open' | 'closed';
  readonly paths: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly suppressions: { readonly reason_required: boolean };
  readonly limits: {
    readonly file_size: number;
    readonly minified_line_length: number;
    readonly seconds_per_file: number;
    readonly own_rules: number;
    readonly own_rules_size: number;
    readonly own_rules_seconds: number;
    readonly baseline_size: number;
    readonly imported_files: number;
    readonly import_steps: number;
    readonly fixes_per_file: number;
    readonly style_folders: number;
  };
  readonly review: {
    readonly drafts: boolean;
    readonly skip_titles: readonly string[];
    readonly skip_labels: readonly string[];
    readonly skip_authors: readonly string[];
  };
  readonly notifications: { readonly routes: readonly RouteValues[] };
  readonly roles: RoleMapping;
  readonly fixes: { readonly apply: boolean; readonly auto: 'off' | 'safe'; readonly plan_days: number };
  readonly agent: {
    readonly review: boolean;
    readonly outside_authors: boolean;
    readonly describe: DescribeWhen;
    readonly labels: readonly string[];
    readonly tickets: boolean;
    readonly max_tickets: number;
    readonly instructions: string;
    readonly max_steps: number;
    readonly enable_tool_call: boolean;
    readonly seconds: number;
    readonly min_confidence: Confidence;
    readonly max_severity: Severity;
    readonly comments: number;
    readonly suggestions: boolean;
    readonly learn: boolean;
  };
}

export const defaultSettings: DefaultSettings = {
  language: 'en',
  scope: 'added',
  failing_level: 'error',
  max_inline_comments: 10,
  gate: 'open',
  paths: { include: [], exclude: [] },
  suppressions: { reason_required: true },
  limits: {
    file_size: 1_000_000,
    minified_line_length: 1_000,
    seconds_per_file: 10,
    imported_files: 100,
    import_steps: 2,
    fixes_per_file: 100,
    style_folders: 16,
    own_rules: 200,
    own_rules_size: 250_000,
    own_rules_seconds: 20,
    baseline_size: 2_000_000,
  },
  review: {
    drafts: false,
    skip_titles: ['[wip]', 'wip:', '[skip review]'],
    skip_labels: [],
    skip_authors: [],
  },
  notifications: { routes: [] },
  roles: { contributor: 'triage', maintainer: 'write' },
  fixes: { apply: false, auto: 'off', plan_days: 7 },
  agent: {
    review: true,
    outside_authors: false,
    describe: 'once',
    labels: [],
    tickets: true,
    max_tickets: 3,
    instructions: '',
    max_steps: 10,
    enable_tool_call: true,
    seconds: 300,
    min_confidence: 'likely',
    max_severity: 'warning',
    comments: 3,
    suggestions: false,
    learn: true,
  },
};
