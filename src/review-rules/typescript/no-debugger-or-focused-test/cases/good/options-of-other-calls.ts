import { expect, it, vi } from 'vitest';
import { test } from 'node:test';

vi.mock('./config.ts', { only: true });

it('keeps the filter', () => {
  expect(list({ only: true })).toEqual(expect.objectContaining({ only: true }));
});

test('not focused', { only: false }, () => {});
test('decided elsewhere', { only: process.env.ONLY === '1' }, () => {});
filter('users', { only: true }, () => {});
