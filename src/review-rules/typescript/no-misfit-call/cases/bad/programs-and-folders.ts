import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { readdir, unlink } from 'node:fs/promises';

export function start(command: string, args: string[]) {
  spawn('git log -1'); // expect: misfit-argument
  spawn(`docker run ${args[0]}`, { stdio: 'inherit' }); // expect: misfit-argument
  execFileSync('ls -la', []); // expect: misfit-argument
  return spawn(command + ' ' + args.join(' ')); // expect: misfit-argument
}

export function files(folder: string): string[] {
  return fs.readdirSync(folder).filter((name) => fs.statSync(name).isFile()); // expect: misfit-argument
}

export async function clear(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) await unlink(name); // expect: misfit-argument
  await Promise.all(names.map((name) => fs.promises.readFile(name, 'utf8'))); // expect: misfit-argument
}

export function work(job: Promise<void>, source: fs.ReadStream): void {
  job.catch(console.error()); // expect: used-nothing
  source.on('end', console.log('done')); // expect: misfit-argument
}
