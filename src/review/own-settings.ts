import type { CheckedRules, RuleFileProblem } from '../analysis/own-rules/check-rules.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { ConfigurableRule, RuleDefaults } from '../config/rule-catalogue.ts';
import { isOwnRuleFile } from '../domain/own-rule.ts';
import type { OwnRules } from '../domain/own-rule.ts';
import type { SettingsFile } from '../ports/forge.ts';

/** What a repository's own rules mean for its settings. */
export interface OwnSettings {
  /** The settings name these beside the rules that are built in. */
  readonly rules: readonly ConfigurableRule[];
  readonly defaults: RuleDefaults;
  /** The settings with those rules that can be run, and what is wrong with the others. */
  complete(config: RepositoryConfig): Promise<{
    readonly config: RepositoryConfig;
    readonly broken: readonly BrokenFile[];
  }>;
}

export interface BrokenFile {
  readonly file: string;
  readonly problems: readonly ConfigProblem[];
}

export interface OwnRulesReader {
  readonly ruleDefaults: RuleDefaults;
  /** Has the program that will run them look at rules. */
  readonly checkOwnRules: (own: OwnRules) => Promise<CheckedRules>;
}

/** @param files Of the target branch; those that hold no rules are left out. */
export async function readOwnSettings(
  files: readonly Pick<SettingsFile, 'file' | 'text'>[],
  { ruleDefaults, checkOwnRules }: OwnRulesReader,
): Promise<OwnSettings> {
  const ruleFiles = files
    .filter(({ file }) => isOwnRuleFile(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  if (ruleFiles.length === 0) return none;
  const { readRuleFiles } = await import('../analysis/own-rules/read-rule-files.ts');
  const { rules, names, problems } = readRuleFiles(ruleFiles, Object.keys(ruleDefaults));
  const off = new Set(rules.filter(({ isOff }) => isOff).map(({ id }): string => id));
  const stateOf = (id: string): 'on' | 'off' => (off.has(id) ? 'off' : 'on');
  return {
    rules: names.map((id) => ({ info: { id, defaultState: stateOf(id) }, options: undefined })),
    defaults: Object.fromEntries(names.map((id) => [id, { state: stateOf(id), options: {} }])),
    complete: async (config) => {
      const checked = await checkOwnRules({ rules, limits: config.ownRuleLimits });
      const { own } = checked;
      return {
        config: own.rules.length === 0 ? config : { ...config, own },
        broken: byFile([...problems, ...checked.problems]),
      };
    },
  };
}

const none: OwnSettings = {
  rules: [],
  defaults: {},
  complete: (config) => Promise.resolve({ config, broken: [] }),
};

/** In the order of the files, and of the lines in them. */
function byFile(problems: readonly RuleFileProblem[]): readonly BrokenFile[] {
  const sorted = problems.toSorted((a, b) => a.problem.line - b.problem.line);
  const groups = Map.groupBy(
    sorted.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1)),
    ({ file }) => file,
  );
  return Array.from(groups, ([file, some]) => ({ file, problems: some.map(({ problem }) => problem) }));
}
