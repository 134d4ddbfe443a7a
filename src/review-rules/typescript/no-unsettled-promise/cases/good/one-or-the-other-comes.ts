import { mkdtemp, stat } from 'node:fs';
import type { Stats } from 'node:fs';
import zlib from 'node:zlib';

// `fs` and `zlib` give an error or an answer.
export const statOf = (path: string): Promise<Stats> =>
  new Promise((resolve, reject) => {
    stat(path, (error, found) => {
      if (error) reject(error);
      else if (found) resolve(found);
    });
  });

export const packed = (data: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zlib.gzip(data, (error, result) => {
      if (error !== null) {
        reject(error);
        return;
      }
      if (result != null) resolve(result);
    });
  });

export const folder = (prefix: string): Promise<string> =>
  new Promise((resolve, reject) => {
    mkdtemp(prefix, (error, path) => {
      if (error) return reject(error);
      else if (path !== undefined) resolve(path);
    });
  });
