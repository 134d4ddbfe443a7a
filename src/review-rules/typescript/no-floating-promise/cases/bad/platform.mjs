import fs from 'node:fs';
import { rm, writeFile as write } from 'fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { exec } from 'node:child_process';
import axios from 'axios';

const run = promisify(exec);

export async function rebuild(folder) {
  rm(folder, { recursive: true }); // expect: floating-promise
  sleep(1000); // expect: floating-promise
  fs.promises.mkdir(folder); // expect: floating-promise
  write(`${folder}/index.html`, ''); // expect: floating-promise
  run('npm run build'); // expect: floating-promise
  axios.post('/built'); // expect: floating-promise
  Promise.all([run('npm test'), run('npm run lint')]); // expect: floating-promise
  return folder;
}

fetch('/started'); // expect: floating-promise
console.log('started');
