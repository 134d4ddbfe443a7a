import type { ConfigLayer, ExplainedValue, ValueOrigin } from './config-layer.ts';
import { routeOf } from './notification-schema.ts';
import { defaultSettings } from './default-settings.ts';
import type { DefaultSettings } from './default-settings.ts';
import { createPathMatcher } from '../domain/path-pattern.ts';
import type { PathConfig, RepositoryConfig } from './repository-config.ts';
import type { OverrideValues } from './repository-schema.ts';
import type { RuleCatalogue } from './rule-catalogue.ts';
import { createRuleDrafts } from './rule-draft.ts';
import type { RuleDrafts } from './rule-draft.ts';

export interface ResolvedConfig {
  readonly config: RepositoryConfig;
  /** Every value that is in force, in the order of the documentation. */
  readonly explained: readonly ExplainedValue[];
}

/**
 * Merges layers, later ones over earlier ones, key by key: each setting, each rule's severity and each option of a rule
 * on its own. A list, also that of the overrides, is one value.
 */
export function resolveConfig(catalogue: RuleCatalogue, layers: readonly ConfigLayer[]): ResolvedConfig {
  const explained: ExplainedValue[] = [];
  const settings = mergeSettings(layers, explained);
  const rules = createRuleDrafts(catalogue, layers);
  explained.push(...rules.explained);
  const overrides = overridesOf(layers, explained);
  return { config: toConfig(settings, rules, overrides), explained };
}

function mergeSettings(layers: readonly ConfigLayer[], explained: ExplainedValue[]): DefaultSettings {
  const merge = (defaults: object, path: readonly string[]): object =>
    Object.fromEntries(
      Object.entries(defaults).map(([key, byDefault]: [string, unknown]) => {
        const here = [...path, key];
        if (isGroup(byDefault)) return [key, merge(byDefault, here)];
        const { value, origin } = lastOf(layers, here) ?? { value: byDefault, origin: { kind: 'default' } };
        explained.push({ key: here.join('.'), value, origin });
        return [key, value];
      }),
    );
  return merge(defaultSettings, []) as DefaultSettings;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lastOf(
  layers: readonly ConfigLayer[],
  path: readonly string[],
): { readonly value: unknown; readonly origin: ValueOrigin } | undefined {
  for (const layer of layers.toReversed()) {
    const value = path.reduce<unknown>(
      (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
      layer.values,
    );
    if (value !== undefined) return { value, origin: layer.originOf(path) };
  }
  return undefined;
}

function overridesOf(layers: readonly ConfigLayer[], explained: ExplainedValue[]): readonly OverrideValues[] {
  const layer = layers.findLast(({ values }) => values.overrides !== undefined);
  const overrides = layer?.values.overrides ?? [];
  for (const [index, override] of overrides.entries()) {
    for (const [key, value] of Object.entries(override)) {
      const origin = layer?.originOf(['overrides', index, key]) ?? { kind: 'default' };
      explained.push({ key: `overrides[${index}].${key}`, value, origin });
    }
  }
  return overrides;
}

function toConfig(
  settings: DefaultSettings,
  rules: RuleDrafts,
  overrides: readonly OverrideValues[],
): RepositoryConfig {
  const { paths, suppressions, limits, review } = settings;
  const isExcluded = createPathMatcher(paths.exclude);
  const isNamed = createPathMatcher(paths.include);
  return {
    language: settings.language,
    failingLevel: settings.failing_level,
    maxInlineComments: settings.max_inline_comments,
    gate: settings.gate,
    suppressions: { reasonRequired: suppressions.reason_required },
    ...limitsOf(limits),
    review: reviewOf(review),
    routes: settings.notifications.routes.map(routeOf),
    roles: settings.roles,
    fixes: { apply: settings.fixes.apply, auto: settings.fixes.auto, planDays: settings.fixes.plan_days },
    agent: agentOf(settings.agent),
    isIncluded: (path) => !isExcluded(path) && (paths.include.length === 0 || isNamed(path)),
    forPath: createPathConfigs(settings, rules, overrides),
  };
}

function limitsOf(limits: DefaultSettings['limits']): Pick<RepositoryConfig, 'limits' | 'ownRuleLimits'> {
  const { own_rules: count, own_rules_size: size, own_rules_seconds: seconds } = limits;
  return {
    limits: {
      fileSize: limits.file_size,
      minifiedLineLength: limits.minified_line_length,
      secondsPerFile: limits.seconds_per_file,
      importedFiles: limits.imported_files,
      importSteps: limits.import_steps,
      fixesPerFile: limits.fixes_per_file,
      styleFolders: limits.style_folders,
      baselineSize: limits.baseline_size,
    },
    ownRuleLimits: { count, size, seconds },
  };
}

function reviewOf(review: DefaultSettings['review']): RepositoryConfig['review'] {
  const { drafts, skip_titles: skipTitles, skip_labels: skipLabels, skip_authors: skipAuthors } = review;
  return { drafts, skipTitles, skipLabels, skipAuthors };
}

function agentOf(agent: DefaultSettings['agent']): RepositoryConfig['agent'] {
  const { review, instructions, seconds, comments, suggestions, describe, labels, learn, tickets } = agent;
  return {
    ...{ review, instructions, seconds, comments, suggestions, describe, labels, learn, tickets },
    maxTickets: agent.max_tickets,
    outsideAuthors: agent.outside_authors,
    maxSteps: agent.max_steps,
    toolCalls: agent.enable_tool_call,
    leastConfidence: agent.min_confidence,
    worstSeverity: agent.max_severity,
  };
}

/** One value per combination of overrides: files under the same overrides share it. */
function createPathConfigs(
  { scope }: DefaultSettings,
  rules: RuleDrafts,
  overrides: readonly OverrideValues[],
): (path: string) => PathConfig {
  const candidates = overrides.map((override) => ({ override, matches: createPathMatcher(override.paths) }));
  const known = new Map<string, PathConfig>();
  return (path) => {
    const matching = candidates.filter(({ matches }) => matches(path));
    const combination = matching.map((candidate) => candidates.indexOf(candidate)).join();
    const config = known.get(combination) ?? {
      rules: rules.configured(matching.map(({ override }) => override.rules ?? {})),
      scope: matching.findLast(({ override }) => override.scope !== undefined)?.override.scope ?? scope,
    };
    known.set(combination, config);
    return config;
  };
}
