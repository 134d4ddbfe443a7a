import { exec, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readdir, unlink } from 'node:fs/promises';

export function start(command: string, args: string[], options: object) {
  spawn('git', ['log', '-1']);
  spawn('git log -1', { shell: true });
  spawn('git log -1', [], options);
  exec('ls -la');
  execFileSync('/opt/my tools/run', []);
  spawn('C:\\Program Files\\git.exe');
  return spawn(command, args);
}

export function files(folder: string): string[] {
  return fs.readdirSync(folder).filter((name) => fs.statSync(path.join(folder, name)).isFile());
}

export async function clear(folder: string): Promise<void> {
  for (const name of await readdir('.')) await unlink(name);
  for (const name of await readdir(process.cwd())) await unlink(name);
  for (const name of await readdir(folder)) {
    const full = `${folder}/${name}`;
    await unlink(full);
  }
  const paths = (await readdir(folder)).map((name) => path.join(folder, name));
  for (const full of paths) await unlink(full);
}

export function work(job: Promise<void>, source: fs.ReadStream): void {
  job.catch(console.error);
  source.on('end', () => console.log('done'));
  job.then(() => console.log('done'), console.error);
}
