const { logChannel } = require('../config.json');
const { pages } = require('./pages');

module.exports.welcome = async (member) => {
  const channel = member.guild.channels.cache.find((one) => one.name === 'welcome');
  if (!channel) return;
  await channel.send('Welcome!');
  const role = member.guild.roles.cache.find((one) => one.name === 'Member');
  await member.roles.add(role);
  member.guild.channels.cache.get(logChannel)?.send('joined');
};

module.exports.show = (site) => pages.cache.get(site).render();
