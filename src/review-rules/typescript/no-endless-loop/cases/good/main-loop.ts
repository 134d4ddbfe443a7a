command('chat [model]').action(async (model: string) => {
  const session = await open(model);
  let isChatting = true;
  while (isChatting) {
    await ask(session, model);
  }
});
