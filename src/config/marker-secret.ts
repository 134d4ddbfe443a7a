import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../domain/errors.ts';

const fileName = 'marker-secret';

/**
 * The secret of the markers that this state folder has, made when it has none. It must stay: with another one the bot
 * would take its own comments for somebody else's and post them again.
 */
export async function keptMarkerSecret(folder: string): Promise<string> {
  const path = join(folder, fileName);
  const known = await readIfThere(path);
  if (known !== undefined) return known;
  const secret = randomBytes(32).toString('hex');
  await writeWhole(path, `${secret}\n`);
  return secret;
}

/** All of it or nothing, also after a crash: half a secret would be another one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  await using file = await open(draft, 'w', 0o600);
  await file.writeFile(text);
  await file.sync();
  await rename(draft, path);
  await using folder = await open(dirname(path), 'r');
  await folder.sync();
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim() || undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
