// path: test/upload.test.js
const { test } = require('node:test');

test('answers with 200', (t, done) => {
  t.plan(2);
  const { stepIn, patience } = waitForCallback({ steps: 2 });
  fetch('http://localhost/upload', { method: 'PUT' }).then(async (response) => {
    t.assert.ok(response.ok);
    t.assert.strictEqual(await response.text(), '');
    stepIn();
  });
  patience.then(done);
});
