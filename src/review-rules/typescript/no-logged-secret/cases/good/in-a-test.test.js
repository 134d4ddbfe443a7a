it('logs in', async () => {
  const password = await makePassword();
  console.log('password', password);
});
