import type { ConfigLayer, ExplainedValue, ValueOrigin } from './config-layer.ts';
import type { KeyPath } from './position-in-yaml.ts';
import type { RuleConfig } from './repository-config.ts';
import type { RuleEntry, RuleLevel, RuleMap, RuleMode } from './rule-entry.ts';
import type { RuleCatalogue } from './rule-catalogue.ts';

type Entries = Readonly<Record<string, RuleEntry>>;
type Options = Readonly<Record<string, unknown>>;

/** What the files say of one rule, merged; options as written. */
interface RuleDraft {
  readonly level: RuleLevel | undefined;
  readonly mode: RuleMode | undefined;
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
    catalogue.ids.map((id) => [id, merged(id, { level: undefined, mode: undefined, options: {} }, entries)]),
  );
  const configOf = createConfigReader(catalogue, layers);
  const general = new Map([...drafts].map(([id, draft]) => [id, configOf(id, draft)]));
  return {
    explained: [...general].flatMap(([id, config]) => explain(layers, id, config, drafts.get(id)?.level)),
    configured: (overrides) =>
      Object.fromEntries(
        [...drafts].map(([id, draft]) => {
          const isUntouched = overrides.every((rules) => !Object.hasOwn(rules, id));
          const config = isUntouched ? general.get(id) : undefined;
          return [id, config ?? configOf(id, merged(id, draft, overrides))];
        }),
      ),
  };
}

function merged(id: string, draft: RuleDraft, layers: readonly Entries[]): RuleDraft {
  return layers.reduce((below, entries) => {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    if (entry === undefined) return below;
    if (typeof entry === 'string') return { ...below, level: entry, mode: withLevel(below.mode) };
    return {
      level: entry.severity ?? below.level,
      mode: entry.mode ?? (entry.severity === undefined ? below.mode : withLevel(below.mode)),
      options: { ...below.options, ...optionsIn(entry) },
    };
  }, draft);
}

/** Who says how grave a rule's findings are wants it to run. */
function withLevel(mode: RuleMode | undefined): RuleMode | undefined {
  return mode === 'off' ? undefined : mode;
}

function optionsIn(entry: RuleEntry | undefined): Options {
  if (entry === undefined || typeof entry === 'string') return {};
  const { severity: _severity, mode: _mode, ...options } = entry;
  return options;
}

function createConfigReader(
  catalogue: RuleCatalogue,
  layers: readonly ConfigLayer[],
): (id: string, draft: RuleDraft) => RuleConfig {
  // Where options are set, there is a layer that can read them.
  const readOptions = layers.find((layer) => layer.readOptions !== undefined)?.readOptions;
  return (id, { level, mode, options: raw }) => {
    const state = stateOf(catalogue.defaultState(id), level, mode);
    const isDefault = readOptions === undefined || Object.keys(raw).length === 0;
    const options = isDefault ? catalogue.defaultOptions(id) : readOptions(id, raw);
    return {
      ...{ state, options },
      ...(level !== undefined && level !== 'off' && { severity: level }),
      ...(mode !== undefined && mode !== 'off' && { mode }),
    };
  };
}

function stateOf(
  byDefault: 'on' | 'off',
  level: RuleLevel | undefined,
  mode: RuleMode | undefined,
): 'on' | 'off' {
  if (level === 'off' || mode === 'off') return 'off';
  return level === undefined && mode === undefined ? byDefault : 'on';
}

function explain(
  layers: readonly ConfigLayer[],
  id: string,
  { state, options, mode }: RuleConfig,
  level: RuleLevel | undefined,
): ExplainedValue[] {
  const given = Object.entries((options ?? {}) as Options).map(([key, value]) => ({
    key: `rules.${id}.${key}`,
    value,
    origin: originOfOption(layers, id, key),
  }));
  const modes =
    mode === undefined ? [] : [{ key: `rules.${id}.mode`, value: mode, origin: originOfMode(layers, id) }];
  const value = state === 'off' ? state : (level ?? state);
  return [{ key: `rules.${id}`, value, origin: originOfLevel(layers, id) }, ...modes, ...given];
}

function originOfLevel(layers: readonly ConfigLayer[], id: string): ValueOrigin {
  const saysLevel = (entry: RuleEntry | undefined): boolean =>
    typeof entry === 'string' || entry?.severity !== undefined;
  const layer = layers.findLast(({ values }) => saysLevel(values.rules?.[id]));
  const isWord = typeof layer?.values.rules?.[id] === 'string';
  return originIn(layer, isWord ? ['rules', id] : ['rules', id, 'severity']);
}

function originOfMode(layers: readonly ConfigLayer[], id: string): ValueOrigin {
  const layer = layers.findLast(({ values }) => mapOf(values.rules?.[id])?.mode !== undefined);
  return originIn(layer, ['rules', id, 'mode']);
}

function mapOf(entry: RuleEntry | undefined): RuleMap | undefined {
  return typeof entry === 'string' ? undefined : entry;
}

function originOfOption(layers: readonly ConfigLayer[], id: string, key: string): ValueOrigin {
  const layer = layers.findLast(({ values }) => optionsIn(values.rules?.[id])[key] !== undefined);
  return originIn(layer, ['rules', id, key]);
}

function originIn(layer: ConfigLayer | undefined, path: KeyPath): ValueOrigin {
  return layer?.originOf(path) ?? { kind: 'default' };
}
