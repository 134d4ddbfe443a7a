import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writeWhole } from './kept-file.ts';

const fileName = 'marker-secret';

/**
 * The secret of the markers that this state folder has, made when it has none. It must stay: with another one the bot
 * would take its own comments for somebody else's and post them again.
 */
export async function keptMarkerSecret(folder: string): Promise<string> {
  const known = await readMarkerSecret(folder);
  if (known !== undefined) return known;
  const secret = randomBytes(32).toString('hex');
  await writeWhole(join(folder, fileName), `${secret}\n`);
  return secret;
}

/** undefined: the folder has none. */
export function readMarkerSecret(folder: string): Promise<string | undefined> {
  return readIfThere(join(folder, fileName));
}
