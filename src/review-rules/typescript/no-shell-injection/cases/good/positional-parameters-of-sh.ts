import { spawn } from 'node:child_process';

export function count(folder: string, pattern: string) {
  return spawn('sh', ['-c', 'grep -rc -- "$2" "$1" | wc -l', 'sh', folder, pattern]);
}
