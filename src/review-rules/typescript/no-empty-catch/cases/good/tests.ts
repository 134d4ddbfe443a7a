// path: test/login.test.ts
it('refuses an unknown user', async () => {
  try {
    await login('nobody');
    expect.fail('it must be refused');
  } catch (error) {}
  try {
    await login('nobody');
  } catch (error) {}
  await login('nobody').catch(() => {});
  await until(async () => {
    try {
      expect(await state()).toBe('closed');
      return true;
    } catch {}
    return false;
  });
});

process.on('unhandledRejection', () => {});
