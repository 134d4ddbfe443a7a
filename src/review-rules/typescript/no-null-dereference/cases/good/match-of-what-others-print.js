import { execFileSync } from 'node:child_process';

const VERSION = /(\d+)\.(\d+)\.(\d+)/;

function partsOf(text) {
  return text.match(VERSION);
}

const indent = (text) => text.match(/^\s*/);

export function gitVersion() {
  const output = execFileSync('git', ['--version'], { encoding: 'utf8' });
  const parts = partsOf(output);
  if (!parts) return undefined;
  return Number(parts[1]);
}

export function ownVersion() {
  const parts = partsOf('1.2.3');
  return Number(parts[1]);
}

export function newer(release) {
  const text = release.version;
  const parts = partsOf(text);
  return Number(parts[1]) > 3;
}

export function indentOfOutput() {
  return indent(execFileSync('git', ['status']))[0].length;
}
