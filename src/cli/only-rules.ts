import { nearest } from '../config/nearest.ts';
import type { PathConfig, RepositoryConfig, RuleConfig } from '../config/repository-config.ts';
import { AppError } from '../domain/errors.ts';

/** The configuration with only some rules on, wherever the repository has them off. */
export function onlyRules(config: RepositoryConfig, ids: readonly string[]): RepositoryConfig {
  const wanted = new Set(ids);
  const narrowed = new Map<PathConfig, PathConfig>();
  return {
    ...config,
    forPath: (path) => {
      const whole = config.forPath(path);
      const narrow = narrowed.get(whole) ?? { ...whole, rules: pick(whole.rules, wanted) };
      narrowed.set(whole, narrow);
      return narrow;
    },
  };
}

function pick(rules: PathConfig['rules'], wanted: ReadonlySet<string>): Readonly<Record<string, RuleConfig>> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [id, { ...rule, state: wanted.has(id) ? 'on' : 'off' }]),
  );
}

/** @throws {AppError} `usage` naming the rule that was probably meant */
export function checkRuleIds(ids: readonly string[], known: readonly string[]): void {
  for (const id of ids) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    const hint = meant === undefined ? '`autoglm rules` lists them all.' : `Did you mean ${meant}?`;
    throw new AppError('usage', { problem: `There is no rule ${id}. ${hint}` });
  }
}
