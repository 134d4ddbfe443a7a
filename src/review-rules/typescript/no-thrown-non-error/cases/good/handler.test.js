// path: test/handler.test.js
it('copes with a text that is thrown', async () => {
  const work = () => {
    throw 'a text';
  };
  await expect(run(work)).rejects.toThrow('a text');
});
