const { exec } = require('child_process');

const escapeText = (text) => text.replace(/(["$`\\])/g, '\\$1');
const clean = (text) => text.replace(/[^a-z ]/g, '').replace(/"/g, '');
const escapeAll = (text) => text.replace(/[$`\\]/g, '').replace(/"/g, '\\"');

function escapeTitle(title) {
  if (/[$`]/.test(title)) throw new Error('no such title');
  return title.replaceAll('"', '\\"');
}

exports.say = (text, done) => exec('say "' + escapeText(text) + '"', done);
exports.sing = (text, done) => exec('sing "' + clean(text) + '"', done);
exports.play = (text, done) => exec('play "' + escapeAll(text) + '"', done);
exports.show = (title, done) => exec(`notify "${escapeTitle(title)}"`, done);
