const required = ['MAIL_HOSTS', 'MAIL_FROM'];

for (const name of required) {
  if (!process.env[name]) throw new Error(`${name} is not set`);
}

exports.hosts = process.env.MAIL_HOSTS.split(',');
exports.path = process.env.PATH.split(':');
exports.debug = process.env.APP_DEBUG?.split(',');
exports.names = (process.env.APP_NAMES || '').split(',');

if (process.env.APP_KEYS) exports.keys = process.env.APP_KEYS.split(',');

exports.port = process.env.APP_PORT;

const { env } = require('./own-process');
exports.own = env.APP_OWN.split(',');
