import { exec } from 'node:child_process';

export function commit(message) {
  let line = '';
  let last = line;
  for (const word of message.split(' ')) {
    last = next(line);
    line = next(last) + word;
  }
  exec('git tag ' + line); // expect: command-injection
}

function next(text) {
  return text + next(text);
}
