const { exec } = require('child_process');

const escapeText = (text) => text.replace(/"/g, '\\"');

function escapeTitle(title) {
  return title.replaceAll('"', '\\"');
}

exports.say = (text, done) => exec('say "' + escapeText(text) + '"', done); // expect: command-injection

exports.show = function show(title, message, done) {
  const command = `notify "${escapeTitle(title)}"`;
  exec(command, done); // expect: command-injection
};

exports.open = (target, done) => exec(`open "${target.replace(/\"/g, '\\"')}"`, done); // expect: command-injection
