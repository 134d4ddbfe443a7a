// A backslash of the caller stands before the one that is added: the quote after both ends the text.
import { execFileSync, spawn } from 'node:child_process';

export function send(data) {
  const program =
    "const request = require('http').request(options);" +
    (data ? "request.write('" + data.replace(/'/g, "\\'") + "');" : '') +
    'request.end();';
  spawn(process.argv[0], ['-e', program]); // expect: code-injection
}

export function say(words) {
  const quoted = words.trim().replaceAll('"', '\\"');
  return execFileSync('node', ['-e', `console.log("${quoted}")`]); // expect: code-injection
}

export const answer = (req, res) => {
  res.json(eval("name('" + req.query.name.replace(/\n/g, ' ').replace(/'/g, "\\'") + "')")); // expect: code-injection
};
