import type { Passing } from './weak-tests.ts';

/** Addresses of somebody else, by the tests that they pass. */
export const passingAddress: Readonly<Record<Passing, string>> = {
  'longer-host': 'https://example.org.evil.net',
  'longer-name': 'https://evil-example.org',
  anywhere: 'https://evil.net/?https://example.org',
  'two-slashes': '//evil.net',
  'other-spelling': 'http://[::ffff:7f00:1]',
};
