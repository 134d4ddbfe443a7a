import { Probot } from 'probot';
import { Telegraf } from 'telegraf';

export default (app) => {
  app.on('issues.opened', async (context) => {
    await context.octokit.issues.createComment(context.issue({ body: 'hello' }));
  });
};

const bot = new Telegraf(process.env.TOKEN);
bot.on('message', async (ctx) => {
  await ctx.reply('hello');
});
