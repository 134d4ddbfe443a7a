import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { rooms } from './rooms';

export async function execute(interaction: ChatInputCommandInteraction) {
  if (rooms.isEmpty()) return interaction.reply('nothing yet');
  await interaction.deferReply();
  await interaction.editReply(rooms.list());
  await interaction.followUp('more');
  return interaction.message?.reply('seen');
}

export const press = async (button: ButtonInteraction) => {
  if (rooms.isSlow()) {
    await button.deferReply();
  }
  const text = rooms.list();
  return button.deferred ? button.editReply(text) : button.reply(text);
};

export async function ask(interaction: ChatInputCommandInteraction) {
  await interaction.deferReply();
  const rest = async (button: ButtonInteraction) => button.reply('pressed');
  try {
    rooms.onPress(rest);
  } catch {
    if (!interaction.deferred) await interaction.reply('failed');
  }
}
