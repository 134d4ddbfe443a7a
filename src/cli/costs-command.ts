import { resolve } from 'node:path';
import type { Environment } from '../config/environment.ts';
import { readPriceTable } from '../config/price-table.ts';
import type { CostsBy } from '../ports/ledger.ts';
import { readSqliteCosts } from '../store/sqlite/sqlite-ledger.ts';
import type { CommandIo } from './command-io.ts';
import { parseCount } from './parse-count.ts';
import { renderCosts } from './render-costs.ts';

export interface CostsOptions {
  readonly by: CostsBy;
  /** A number of days, as it was typed. */
  readonly since: string;
  readonly json?: boolean;
}

const milliseconds = 24 * 3_600_000;

/** `autoglm costs`. @throws {AppError} `usage`, `not-found`, `store-unusable`, `invalid-configuration` */
export async function runCosts(
  { dataFolder, modelPrices }: Pick<Environment, 'dataFolder' | 'modelPrices'>,
  { by, since, json = false }: CostsOptions,
  { cwd, out }: CommandIo,
  now: Date,
): Promise<void> {
  const days = parseCount(since, 1, 3_650);
  const from = new Date(now.getTime() - days * milliseconds);
  const rows = await readSqliteCosts(resolve(cwd, dataFolder), by, from);
  const currency =
    modelPrices === undefined ? '' : (await readPriceTable(resolve(cwd, modelPrices))).currency;
  if (json) {
    out.write(`${JSON.stringify({ by, since: from.toISOString(), currency, rows }, undefined, 2)}\n`);
    return;
  }
  out.write(
    rows.length === 0 ? `No calls to a model in the last ${days} days\n` : renderCosts(rows, by, currency),
  );
}
