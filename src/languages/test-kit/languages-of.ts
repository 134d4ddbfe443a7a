import { languageOfPath } from '../language-of-path.ts';
import type { Language } from '../language.ts';
import { loadLanguage } from '../load-language.ts';

/** The one that reads such a file. To load all of them takes longer than most suites of a rule. */
export async function languagesOf(path: string): Promise<readonly Language<unknown>[]> {
  const claim = languageOfPath(path);
  return claim === undefined ? [] : [await loadLanguage(claim)];
}
