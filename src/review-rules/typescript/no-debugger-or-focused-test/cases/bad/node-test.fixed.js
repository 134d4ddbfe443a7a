// path: test/parse.js
const test = require('node:test');
const { describe, it: spec } = require('node:test');
const tape = require('tape');

test('parses', (t) => {
  t.assert.ok(parse('a'));
});

describe('errors', { only: true /* while debugging */ }, () => {
  spec('has a line', () => {});
});

tape('reads', (t) => t.end());
