import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { rooms } from './rooms';

export async function execute(interaction: ChatInputCommandInteraction) {
  await interaction.deferReply({ ephemeral: true });
  const room = await rooms.open(interaction.options.getString('name', true));
  await interaction.reply(`${room.name} is open.`); // expect: answered-twice
}

export const press = async (button: ButtonInteraction) => {
  if (button.customId === 'close') {
    await button.deferReply();
    try {
      await rooms.close(button.message.id);
      await button.reply('closed'); // expect: answered-twice
    } catch {
      await button.reply('not closed'); // expect: answered-twice
    }
  }
};

export class Help {
  async run(interaction: ChatInputCommandInteraction) {
    await interaction.deferReply();
    if (rooms.isEmpty()) return interaction.reply('nothing yet'); // expect: answered-twice
    return interaction.editReply(rooms.list());
  }
}
