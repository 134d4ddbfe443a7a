import type { CostRow, CostsBy } from '../../ports/ledger.ts';
import { readCosts } from './model-costs.ts';
import { openStateFolder } from './state-folder.ts';

/** What a state folder tells of calls to models. @throws {AppError} `not-found` when there is no state, `store-unusable` */
export async function readSqliteCosts(folder: string, by: CostsBy, since: Date): Promise<readonly CostRow[]> {
  await using state = openStateFolder(folder, 'reader');
  return await readCosts(state.tables, by, since);
}
