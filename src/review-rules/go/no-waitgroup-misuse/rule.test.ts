import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noWaitgroupMisuse } from './rule.ts';

testRule(noWaitgroupMisuse, import.meta.url);

describe('its severity', () => {
  const code =
    'package feed\n\nimport "sync"\n\nfunc loadAll(names []string) {\n\tvar wg sync.WaitGroup\n\tfor _, name := range names {\n\t\twg.Add(1)\n\t\tgo func() {\n\t\t\tif load(name) != nil {\n\t\t\t\treturn\n\t\t\t}\n\t\t\twg.Done()\n\t\t}()\n\t}\n\twg.Wait()\n}\n';

  it.each([
    ['that of an error', 'feed/load.go', ['error']],
    ['none in a test, which has mostly failed by then', 'feed/load_test.go', []],
  ])('is %s', async (_what, path, severities) => {
    const found = await findingsOf(noWaitgroupMisuse, code, path);
    expect(found.map((one) => one.severity)).toEqual(severities);
  });
});
