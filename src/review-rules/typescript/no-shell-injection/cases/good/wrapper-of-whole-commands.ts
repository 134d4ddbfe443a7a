import { exec, type ExecOptions } from 'node:child_process';

/** Runs a command line that the caller wrote. */
export function run(command: string, options: ExecOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    exec(command, options, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}

export const hooks = { before: () => run('npm run build'), after: () => run('npm run clean') };
