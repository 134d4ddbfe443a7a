import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noStuckGoroutine } from './rule.ts';

testRule(noStuckGoroutine, import.meta.url);

const fetch = 'load(url)';

it.each([
  ['a note where programs are tried out', 'internal/integration/unified/entity.go', fetch, 'note'],
  ['a note where a server has ended', 'internal/entity.go', 'server.ListenAndServe()', 'note'],
  ['an error elsewhere', 'internal/entity.go', fetch, 'error'],
])('tells %s', async (_what, path, sent, severity) => {
  const code = `package fetch\n\nimport "time"\n\nfunc Fetch(url string) error {\n\tdone := make(chan error)\n\tgo func() {\n\t\tdone <- ${sent}\n\t}()\n\tselect {\n\tcase err := <-done:\n\t\treturn err\n\tcase <-time.After(time.Second):\n\t\treturn errTimeout\n\t}\n}\n`;
  const found = await findingsOf(noStuckGoroutine, code, path);
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
