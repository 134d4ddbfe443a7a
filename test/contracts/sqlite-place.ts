import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { CreatePlace, OpenAddress } from './place.ts';

/** A state folder of SQLite, by itself. */
export const createSqlitePlace: CreatePlace = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'autoglm-store-'));
  return {
    open: (options) => openAddress(folder, options),
    module: new URL(import.meta.url),
    address: folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
};

/** @public Imported by the name of the module. */
export const openAddress: OpenAddress = (folder, options) =>
  openSqliteStore({ folder, auditSecret, ...options });

const auditSecret = (): Promise<string> => Promise.resolve('a secret of the tests');
