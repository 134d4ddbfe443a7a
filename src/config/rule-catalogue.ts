import type { z } from 'zod';

/** What the configuration must know of the rules; they live in a higher layer and are handed in. */
export interface RuleCatalogue {
  readonly ids: readonly string[];
  /** What holds when no file names the rule. */
  defaultState(id: string): 'on' | 'off';
  /** The options of a rule that nobody sets. */
  defaultOptions(id: string): unknown;
}

/** What is needed besides to read a file. It takes all rules into memory: load it when there is one. */
export interface FullRuleCatalogue extends RuleCatalogue {
  /**
   * The options of a rule: an object schema whose fields are independent of each other and have defaults, so that
   * options can be merged key by key. Undefined: it takes none, or there is no such rule.
   */
  optionsOf(id: string): z.ZodType | undefined;
}

/** A rule, as far as its configuration is concerned. */
export interface ConfigurableRule {
  readonly info: { readonly id: string; readonly defaultState?: 'on' | 'off' };
  /** undefined: it takes none. */
  readonly options: z.ZodType | undefined;
}

export function createRuleCatalogue(rules: readonly ConfigurableRule[]): FullRuleCatalogue {
  const byId = new Map(rules.map((rule) => [rule.info.id, rule]));
  return {
    ids: [...byId.keys()],
    defaultState: (id) => byId.get(id)?.info.defaultState ?? 'on',
    defaultOptions: (id) => byId.get(id)?.options?.parse({}) ?? {},
    optionsOf: (id) => byId.get(id)?.options,
  };
}

/** Rule id → what holds when nobody configures it. */
export type RuleDefaults = Readonly<
  Record<string, { readonly state: 'on' | 'off'; readonly options: unknown }>
>;

export function createDefaultCatalogue(defaults: RuleDefaults): RuleCatalogue {
  return {
    ids: Object.keys(defaults),
    defaultState: (id) => defaults[id]?.state ?? 'on',
    defaultOptions: (id) => defaults[id]?.options,
  };
}
