import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What takes long to work out of a published package, kept between processes: made once, read from then on.
 *
 * @param key Whatever the result depends on, such as the package's version.
 */
export function cachedJson<T>(name: string, key: string, make: () => T): T {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `autoglm-forge-${name}-${digest}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return keep(file, make());
  }
}

/** Renamed into place: several test processes start at the same time. */
function keep<T>(file: string, value: T): T {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(value));
  renameSync(draft, file);
  return value;
}
