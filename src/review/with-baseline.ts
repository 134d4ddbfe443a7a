import type { RepositoryConfig } from '../config/repository-config.ts';
import { baselineFile, baselineOf } from '../domain/baseline.ts';
import type { SettingsFile } from '../ports/forge.ts';
import type { BrokenFile } from './own-settings.ts';

/**
 * Settings with the findings that are known.
 * @param files Of the target branch: what a change writes into the file counts after it is merged.
 */
export async function withBaseline(
  config: RepositoryConfig,
  files: readonly Pick<SettingsFile, 'file' | 'text'>[],
): Promise<{ readonly config: RepositoryConfig; readonly broken: readonly BrokenFile[] }> {
  const found = files.find(({ file }) => file === baselineFile);
  if (found === undefined) return { config, broken: [] };
  // The reader of schemas is loaded where there is a file.
  const { readBaseline } = await import('../config/baseline-file.ts');
  const read = readBaseline(found.text, config.limits.baselineSize);
  return read.kind === 'read'
    ? { config: { ...config, baseline: baselineOf(read.known) }, broken: [] }
    : { config, broken: [{ file: baselineFile, problems: read.problems }] };
}

/** As if the repository had no such file. */
export function withoutBaseline({ baseline: _baseline, ...config }: RepositoryConfig): RepositoryConfig {
  return config;
}
