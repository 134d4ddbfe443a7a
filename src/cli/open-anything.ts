import { placeOf, wordsOf } from '../config/config-problem.ts';
import { isAppError } from '../domain/errors.ts';
import { openChange } from '../forges/local/open-change.ts';
import type { LocalChange } from '../forges/local/open-change.ts';
import type { CommandIo } from './command-io.ts';
import type { EffectiveConfig } from './effective-config.ts';
import { printableText } from './terminal/cells.ts';

/** Settings exist without a base to compare with, and without a repository. */
export async function openAnything(path: string, base?: string): Promise<LocalChange> {
  if (base !== undefined) return openChange({ path, base });
  try {
    return await openChange({ path });
  } catch (error) {
    if (isAppError(error, 'not-a-repository') || isAppError(error, 'base-not-found'))
      return openChange({ path, all: true });
    throw error;
  }
}

/** Settings that are not heeded, a line for each mistake in them. */
export function tellBroken(
  { broken, config: { language } }: Pick<EffectiveConfig, 'broken' | 'config'>,
  { err }: CommandIo,
): void {
  for (const { file, problems } of broken) {
    for (const problem of problems)
      err.write(`${placeOf(file, problem)}: ${printableText(wordsOf(problem, language))}\n`);
  }
}
