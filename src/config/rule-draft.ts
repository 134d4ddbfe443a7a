import type { ConfigLayer, ExplainedValue, ValueOrigin } from './config-layer.ts';
import type { KeyPath } from './position-in-yaml.ts';
import type { RuleConfig } from './repository-config.ts';
import type { RuleEntry, RuleLevel } from './repository-schema.ts';
import type { RuleCatalogue } from './rule-catalogue.ts';

type Entries = Readonly<Record<string, RuleEntry>>;
type Options = Readonly<Record<string, unknown>>;

/** What the files say of one rule, merged; options as written. */
interface RuleDraft {
  readonly level: RuleLevel | undefined;
  readonly options: Options;
}

/** All rules as the layers leave them, ready for the overrides of single paths. */
export interface RuleDrafts {
  readonly explained: readonly ExplainedValue[];
  /** The rules with some overrides on top, the last one the strongest. */
  configured(overrides: readonly Entries[]): Readonly<Record<string, RuleConfig>>;
}

export function createRuleDrafts(catalogue: RuleCatalogue, layers: readonly ConfigLayer[]): RuleDrafts {
  const entries = layers.map(({ values }) => values.rules ?? {});
  const drafts = new Map(
    catalogue.ids.map((id) => [id, merged(id, { level: undefined, options: {} }, entries)]),
  );
  const general = new Map([...drafts].map(([id, draft]) => [id, toConfig(catalogue, id, draft)]));
  return {
    explained: [...drafts].flatMap(([id, draft]) => explain(catalogue, layers, id, draft)),
    configured: (overrides) =>
      Object.fromEntries(
        [...drafts].map(([id, draft]) => {
          const isUntouched = overrides.every((rules) => !Object.hasOwn(rules, id));
          const config = isUntouched ? general.get(id) : undefined;
          return [id, config ?? toConfig(catalogue, id, merged(id, draft, overrides))];
        }),
      ),
  };
}

function merged(id: string, draft: RuleDraft, layers: readonly Entries[]): RuleDraft {
  return layers.reduce((below, entries) => {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    if (entry === undefined) return below;
    if (typeof entry === 'string') return { ...below, level: entry };
    return { level: entry.severity ?? below.level, options: { ...below.options, ...optionsIn(entry) } };
  }, draft);
}

function optionsIn(entry: RuleEntry | undefined): Options {
  if (entry === undefined || typeof entry === 'string') return {};
  const { severity: _severity, ...options } = entry;
  return options;
}

function toConfig(catalogue: RuleCatalogue, id: string, { level, options }: RuleDraft): RuleConfig {
  const state = level === undefined ? catalogue.defaultState(id) : level === 'off' ? 'off' : 'on';
  const parsed = catalogue.optionsOf(id)?.parse(options);
  return level === undefined || level === 'off'
    ? { state, options: parsed }
    : { state, severity: level, options: parsed };
}

function explain(
  catalogue: RuleCatalogue,
  layers: readonly ConfigLayer[],
  id: string,
  draft: RuleDraft,
): ExplainedValue[] {
  const { state, options } = toConfig(catalogue, id, draft);
  const level = { key: `rules.${id}`, value: draft.level ?? state, origin: originOfLevel(layers, id) };
  const given = Object.entries((options ?? {}) as Options).map(([key, value]) => ({
    key: `rules.${id}.${key}`,
    value,
    origin: originOfOption(layers, id, key),
  }));
  return [level, ...given];
}

function originOfLevel(layers: readonly ConfigLayer[], id: string): ValueOrigin {
  const saysLevel = (entry: RuleEntry | undefined): boolean =>
    typeof entry === 'string' || entry?.severity !== undefined;
  const layer = layers.findLast(({ values }) => saysLevel(values.rules?.[id]));
  const isWord = typeof layer?.values.rules?.[id] === 'string';
  return originIn(layer, isWord ? ['rules', id] : ['rules', id, 'severity']);
}

function originOfOption(layers: readonly ConfigLayer[], id: string, key: string): ValueOrigin {
  const layer = layers.findLast(({ values }) => optionsIn(values.rules?.[id])[key] !== undefined);
  return originIn(layer, ['rules', id, key]);
}

function originIn(layer: ConfigLayer | undefined, path: KeyPath): ValueOrigin {
  return layer?.originOf(path) ?? { kind: 'default' };
}
