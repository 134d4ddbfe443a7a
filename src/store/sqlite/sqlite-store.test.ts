import { describe } from '@jest/globals';
import { describeChecks } from '../../../test/contracts/checks.ts';
import { describeLedger } from '../../../test/contracts/ledger.ts';
import { describeQueue } from '../../../test/contracts/queue.ts';
import { createSqlitePlace } from '../../../test/contracts/sqlite-place.ts';
import { describeStore } from '../../../test/contracts/store.ts';

describe('the SQLite store', () => {
  describeStore(createSqlitePlace);
  describeQueue(createSqlitePlace);
  describeLedger(createSqlitePlace);
  describeChecks(createSqlitePlace);
});
