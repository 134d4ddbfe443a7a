import { expect, it } from '@jest/globals';
import { isTestPath } from './is-test-path.ts';

it.each([
  ['a/b_test.go', true],
  ['dnstest/server.go', true],
  ['internal/storetest/store.go', true],
  ['pkg/pci/mock.go', true],
  ['store/mock_store.go', true],
  ['store/store_mock.go', true],
  ['lib/prune_mocks.go', false],
  ['pkg/latest/a.go', false],
  ['attest/a.go', false],
  ['cmd/speedtest/main.go', false],
  ['store/store.go', false],
])('says of %s that it is a test: %s', (path, expected) => {
  expect(isTestPath(path)).toBe(expected);
});
