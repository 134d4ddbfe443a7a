import type { ConfigLayer, ExplainedValue } from '../config/config-layer.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import { parseRepositoryFile } from '../config/repository-file.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { ResolvedConfig } from '../config/resolve-config.ts';
import { createDefaultCatalogue, createRuleCatalogue } from '../config/rule-catalogue.ts';
import { baselineFile } from '../domain/baseline.ts';
import { isOwnRuleFile } from '../domain/own-rule.ts';
import { stricter } from '../domain/role.ts';
import type { OpenedChange } from '../ports/forge.ts';
import { readOwnSettings } from './own-settings.ts';
import type { BrokenFile } from './own-settings.ts';
import type { ReviewEngine } from './review-engine.ts';
import { withBaseline } from './with-baseline.ts';

export interface ChangeSettings {
  readonly config: RepositoryConfig;
  /** Every value in force and where it comes from. */
  readonly explained: readonly ExplainedValue[];
  /** Files that count as not there, and what is wrong in them. */
  readonly broken: readonly BrokenFile[];
}

/** Settings of the installation, then those files, the more special over the more general, key by key. */
export async function readSettings(
  files: OpenedChange['settings'],
  installation: readonly ConfigLayer[],
  engine: Pick<ReviewEngine, 'ruleDefaults' | 'loadRules' | 'checkOwnRules'>,
): Promise<ChangeSettings> {
  const own = await readOwnSettings(files, engine);
  const catalogue = createDefaultCatalogue({ ...engine.ruleDefaults, ...own.defaults });
  const below = resolveConfig(catalogue, installation);
  if (files.length === 0) return { ...below, broken: [] };
  const full = createRuleCatalogue([...(await engine.loadRules()), ...own.rules]);
  const parsed = files
    .filter(({ file }) => !isOwnRuleFile(file) && file !== baselineFile)
    .map(({ file, text }) => parseRepositoryFile(text, file, full));
  const layers = parsed.flatMap((one) => (one.kind === 'valid' ? [one.layer] : []));
  const broken = parsed.flatMap((one) =>
    one.kind === 'invalid' ? [{ file: one.file, problems: one.problems }] : [],
  );
  const resolved = withoutLaxerRoles(resolveConfig(catalogue, [...installation, ...layers]), below);
  const complete = await own.complete(resolved.config);
  const whole = await withBaseline(complete.config, files);
  return { ...resolved, config: whole.config, broken: [...broken, ...complete.broken, ...whole.broken] };
}

/** A repository may ask for more than its installation does, not for less: what is less is not in force. */
function withoutLaxerRoles({ config, explained }: ResolvedConfig, below: ResolvedConfig): ResolvedConfig {
  const roles = stricter(config.roles, below.config.roles);
  const isInForce = ({ key }: ExplainedValue): boolean =>
    (['contributor', 'maintainer'] as const).every(
      (role) => key !== `roles.${role}` || roles[role] === config.roles[role],
    );
  const inForce = explained.map((value) =>
    isInForce(value) ? value : (below.explained.find(({ key }) => key === value.key) ?? value),
  );
  return { config: { ...config, roles }, explained: inForce };
}
