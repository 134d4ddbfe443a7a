import type { ConfigLayer } from '../config/config-layer.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import { parseRepositoryFile } from '../config/repository-file.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { createDefaultCatalogue, createRuleCatalogue } from '../config/rule-catalogue.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { ReviewEngine } from './review-engine.ts';

export interface ChangeSettings {
  readonly config: RepositoryConfig;
  /** Files that count as not there, and what is wrong in them. */
  readonly broken: readonly { readonly file: string; readonly problems: readonly ConfigProblem[] }[];
}

/** Settings of the installation, then those files, the more special over the more general, key by key. */
export async function readSettings(
  files: OpenedChange['settings'],
  installation: readonly ConfigLayer[],
  engine: Pick<ReviewEngine, 'ruleDefaults' | 'loadRules'>,
): Promise<ChangeSettings> {
  const catalogue = createDefaultCatalogue(engine.ruleDefaults);
  if (files.length === 0) return { config: resolveConfig(catalogue, installation).config, broken: [] };
  const full = createRuleCatalogue(await engine.loadRules());
  const parsed = files.map(({ file, text }) => parseRepositoryFile(text, file, full));
  const layers = parsed.flatMap((one) => (one.kind === 'valid' ? [one.layer] : []));
  const broken = parsed.flatMap((one) =>
    one.kind === 'invalid' ? [{ file: one.file, problems: one.problems }] : [],
  );
  return { config: resolveConfig(catalogue, [...installation, ...layers]).config, broken };
}
