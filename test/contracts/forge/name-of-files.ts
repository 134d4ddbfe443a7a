import { createHash } from 'node:crypto';
import { parseSha } from '../../../src/domain/ids.ts';
import type { Sha } from '../../../src/domain/ids.ts';
import type { Files } from '../../memory-change.ts';

/** What a commit of these files would be called, were there one. */
export function nameOf(files: Files): Sha {
  return parseSha(createHash('sha1').update(JSON.stringify(files)).digest('hex'));
}
