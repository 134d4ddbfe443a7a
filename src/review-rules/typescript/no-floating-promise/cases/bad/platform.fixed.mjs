import fs from 'node:fs';
import { rm, writeFile as write } from 'fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { exec } from 'node:child_process';
import axios from 'axios';

const run = promisify(exec);

export async function rebuild(folder) {
  await rm(folder, { recursive: true });
  await sleep(1000);
  await fs.promises.mkdir(folder);
  await write(`${folder}/index.html`, '');
  await run('npm run build');
  await axios.post('/built');
  await Promise.all([run('npm test'), run('npm run lint')]);
  return folder;
}

await fetch('/started');
console.log('started');
