const bot = require('./bot');

process.on('uncaughtException', () => {}); // expect: empty-catch
process.on('unhandledRejection', function (reason) {}); // expect: empty-catch

bot.start();
