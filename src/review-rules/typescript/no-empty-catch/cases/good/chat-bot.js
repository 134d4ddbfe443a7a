client.on('interactionCreate', async (interaction) => {
  await interaction.deferReply().catch(() => {});
  try {
    await interaction.message.delete();
  } catch {}
  await ctx.answerCbQuery().catch(() => {});
});
