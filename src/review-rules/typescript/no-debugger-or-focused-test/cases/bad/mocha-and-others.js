// path: test/all.js
context.only('when empty', function () { // expect: focused-test
  specify.only(title, function () {}); // expect: focused-test
});

suite.only('Array', function () { // expect: focused-test
  test.only('pending'); // expect: focused-test
});

QUnit.only('adds', (assert) => assert.ok(true)); // expect: focused-test
QUnit.module.only('math', () => {}); // expect: focused-test

fixture.only`Checkout`.page`https://example.com`; // expect: focused-test

Scenario.only('pays', ({ I }) => I.click('Pay')); // expect: focused-test

Deno.test.only('reads', () => {}); // expect: focused-test
Deno.test({ name: 'writes', only: true, fn() {} }); // expect: focused-test
