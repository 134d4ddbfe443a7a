// path: test/all.js
context('when empty', function () {
  specify(title, function () {});
});

suite('Array', function () {
  test('pending');
});

QUnit.test('adds', (assert) => assert.ok(true));
QUnit.module('math', () => {});

fixture`Checkout`.page`https://example.com`;

Scenario('pays', ({ I }) => I.click('Pay'));

Deno.test('reads', () => {});
Deno.test({ name: 'writes', fn() {} });
