import { resolve } from 'node:path';
import type { ConfigLayer } from './config/config-layer.ts';
import type { Environment } from './config/environment.ts';

/**
 * What holds below every repository's own settings. The rules and the reader of such a file are loaded only where there
 * is one.
 * @throws {AppError} `not-found`, `invalid-configuration`
 */
export async function readInstallationSettings({
  defaultsFile,
}: Environment): Promise<readonly ConfigLayer[]> {
  if (defaultsFile === undefined) return [];
  const [{ engine }, { createRuleCatalogue }, { readSettingsFile }] = await Promise.all([
    import('./cli/engine.ts'),
    import('./config/rule-catalogue.ts'),
    import('./config/settings-file.ts'),
  ]);
  const catalogue = createRuleCatalogue(await engine.loadRules());
  return [await readSettingsFile(resolve(defaultsFile), defaultsFile, catalogue)];
}
