const { exec } = require('child_process');
const each = require('./each');

/** What a callback is given is no command of every other function that is called. */
module.exports = function (commands, done) {
  let text = '';
  each(commands, (command, next) => {
    run('cd /srv;' + command, (code, output) => {
      text += output;
      next(code);
    });
  });
  done(text);
};

function run(command, callback) {
  let output = '';
  const child = exec(command, (error) => callback(error ? error.code : 0, output));
  child.stdout.on('data', (data) => {
    output += data;
  });
}
