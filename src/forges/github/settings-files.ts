import { baselineFile } from '../../domain/baseline.ts';
import { isOwnRuleFile } from '../../domain/own-rule.ts';

/** Where a repository keeps its settings; a later one goes before an earlier one. */
export const settingsFiles = ['.autoglm.yml', '.github/autoglm.yml'] as const;
/** Of an owner, whose settings files at its default branch hold for all of his repositories. */
export const sharedRepository = '.github';

/** Does a file decide how changes are reviewed? */
export function isSettingsFile(path: string): boolean {
  return [...settingsFiles, baselineFile].some((file) => file === path) || isOwnRuleFile(path);
}
