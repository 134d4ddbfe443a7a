const { execSync } = require('child_process');
const { quote } = require('shell-quote');
const shellescape = require('shell-escape');

function shQuote(text) {
  return "'" + String(text).replace(/'/g, "'\\''") + "'";
}

exports.copy = (from, to, words) => {
  execSync(`cp ${shQuote(from)} ${shQuote(to)}`);
  execSync(quote(['mv', from, to]));
  execSync('ls ' + shellescape([from]));
  execSync('echo ' + words.map(shQuote).join(' '));
  execSync(`stat '${from.replace(/'/g, "'\\''")}'`);
};
