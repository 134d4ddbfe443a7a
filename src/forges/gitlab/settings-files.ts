import { baselineFile } from '../../domain/baseline.ts';
import { isOwnRuleFile } from '../../domain/own-rule.ts';

/** Where a project keeps its settings; a later one goes before an earlier one. */
export const settingsFiles = ['.autoglm.yml', '.gitlab/autoglm.yml'] as const;

/** Does a file decide how changes are reviewed? */
export function isSettingsFile(path: string): boolean {
  return [...settingsFiles, baselineFile].some((file) => file === path) || isOwnRuleFile(path);
}
