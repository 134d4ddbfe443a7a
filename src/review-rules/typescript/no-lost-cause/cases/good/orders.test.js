// path: test/orders.test.js
it('refuses', async () => {
  try {
    await orders.insert({});
  } catch (error) {
    throw new Error('it was to be taken');
  }
});
