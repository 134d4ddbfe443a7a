// path: test/parse.js
const test = require('node:test');
const { describe, it: spec } = require('node:test');
const tape = require('tape');

test('parses', { only: true }, (t) => { // expect: focused-test
  t.assert.ok(parse('a'));
});

describe('errors', { only: true /* while debugging */ }, () => { // expect: focused-test
  spec.only('has a line', () => {}); // expect: focused-test
});

tape.only('reads', (t) => t.end()); // expect: focused-test
