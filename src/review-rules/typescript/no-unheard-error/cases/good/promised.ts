import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';

export async function run(command: string, callback: (code: unknown) => void): Promise<void> {
  const child = spawn(command);
  const [code] = await once(child, 'exit');
  callback(code);
  execFile(command, () => callback(0));
}
