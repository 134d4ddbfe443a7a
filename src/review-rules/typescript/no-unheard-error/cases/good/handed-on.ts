import { createReadStream } from 'node:fs';
import { get } from 'node:https';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { watchErrors } from './watch-errors.ts';

export function unpack(file: string, out: NodeJS.WritableStream, callback: (error?: Error | null) => void) {
  pipeline(createReadStream(file), createGunzip(), out, callback);
  watchErrors(get('https://example.com/'));
}
