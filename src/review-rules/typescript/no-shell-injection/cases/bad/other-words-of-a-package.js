import { execSync } from 'node:child_process';
import fs from 'node:fs';

// What else stands in the file may be any text.
export function announce(folder) {
  const manifest = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'));
  execSync(`notify-send "${manifest.description}"`); // expect: command-injection
}

export function rename(folder) {
  const settings = JSON.parse(fs.readFileSync(`${folder}/settings.json`, 'utf8'));
  execSync(`hostname ${settings.name}`); // expect: command-injection
}
