import type { z } from 'zod';

/** What the configuration must know of the rules; they live in a higher layer and are handed in. */
export interface RuleCatalogue {
  readonly ids: readonly string[];
  /**
   * The options of a rule: an object schema whose fields are independent of each other and have defaults, so that
   * options can be merged key by key. Undefined: there is no such rule.
   */
  optionsOf(id: string): z.ZodType | undefined;
  /** What holds when no file names the rule. */
  defaultState(id: string): 'on' | 'off';
}

/** A rule, as far as its configuration is concerned. */
export interface ConfigurableRule {
  readonly info: { readonly id: string; readonly defaultState?: 'on' | 'off' };
  readonly options: z.ZodType;
}

export function createRuleCatalogue(rules: readonly ConfigurableRule[]): RuleCatalogue {
  const byId = new Map(rules.map((rule) => [rule.info.id, rule]));
  return {
    ids: [...byId.keys()],
    optionsOf: (id) => byId.get(id)?.options,
    defaultState: (id) => byId.get(id)?.info.defaultState ?? 'on',
  };
}
