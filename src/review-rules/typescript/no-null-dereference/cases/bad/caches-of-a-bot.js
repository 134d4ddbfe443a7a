const { EmbedBuilder } = require('discord.js');
const { logChannel } = require('../config.json');

module.exports = {
  name: 'guildMemberAdd',
  async execute(member) {
    const embed = new EmbedBuilder().setTitle('Welcome!').setDescription(`${member} joined.`);
    const channel = member.guild.channels.cache.find((one) => one.name === 'welcome');
    await channel.send({ embeds: [embed] }); // expect: maybe-null-result
    const role = member.guild.roles.cache.find(({ name }) => name === 'Member');
    await member.roles.add(role.id); // expect: maybe-null-result
  },
};

module.exports.note = (client, text) => {
  client.channels.cache.get(logChannel).send(text); // expect: maybe-null-result
};
