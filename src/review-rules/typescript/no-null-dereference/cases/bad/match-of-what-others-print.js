import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const VERSION = /(\d+)\.(\d+)\.(\d+)/;

function partsOf(text) {
  return text.match(VERSION);
}

const titleOf = (text) => /^# (.+)$/m.exec(text);

export function gitVersion() {
  const output = execFileSync('git', ['--version'], { encoding: 'utf8' });
  const parts = partsOf(output);
  return { major: Number(parts[1]), minor: Number(parts[2]) }; // expect: null-result-of-call
}

export function nodeVersion() {
  const [, major] = partsOf(process.env.NODE_VERSION); // expect: null-result-of-call
  return Number(major);
}

export function readTitle(path) {
  const text = readFileSync(path, 'utf8').trim();
  return titleOf(text)[1]; // expect: null-result-of-call
}
