const shell = require('shelljs');
const program = require('commander');

program.command('clone <url>').action((url) => {
  shell.exec('git clone --depth 1 ' + url, { silent: true }); // expect: command-injection
});
