import { texts } from '../commands/texts.ts';
import { fill } from '../domain/words.ts';
import { readSettings } from '../review/read-settings.ts';
import type { JobParts } from './job-parts.ts';

/**
 * For who waits for what was given up. The settings of the repository, and with them its language, may be just what could not
 * be read.
 * @param reference Of the log line; undefined: there is none.
 */
export async function gaveUpWords(
  reference: string | undefined,
  { installationSettings, engine }: Pick<JobParts, 'installationSettings' | 'engine'>,
): Promise<string> {
  const { config } = await readSettings([], installationSettings, engine);
  return fill(texts.gaveUp, config.language, { reference: reference ?? '' });
}
