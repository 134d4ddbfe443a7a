import { describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memorySource } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { OpenedChange } from '../ports/forge.ts';
import { reviewRules } from '../review-rules/index.ts';
import { reviewOpened } from './review-opened.ts';

const source = memorySource({ 'src/cart.ts': 'export function run(): void {\n  debugger;\n}\n' });
const opened = { source, change: { head: 'a' }, isOutsideAuthor: false } as unknown as OpenedChange;
const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);
const poolFor = () => createInThreadPool(reviewRules);

describe('what was found before', () => {
  it('is known to the command of the operator by its lasting name', async () => {
    const first = await reviewOpened({ opened, config, memory: undefined }, { poolFor });
    const [known] = first.tracking.tracked;
    expect(known).toBeDefined();
    const tracked = known === undefined ? [] : [{ ...known, id: 'since long' as Fingerprint }];
    const asked: Fingerprint[] = [];
    const checks = {
      command: 'npm test',
      isFor: (_: unknown, id: Fingerprint) => asked.push(id) === 0,
      ending: () => Promise.resolve(undefined),
    };
    const memory = { head: opened.change.head, tracked };
    const again = await reviewOpened({ opened, config, memory, checks }, { poolFor });
    expect(asked).toEqual(['since long']);
    expect([...again.tracking.ids.values()]).toEqual(['since long']);
  });
});
