import { spawn, spawnSync } from 'child_process';

const options = { stdio: 'inherit', shell: true } as const;

export function pack(folder: string) {
  return spawn('tar', ['-czf', 'out.tgz', folder], options); // expect: command-injection
}

export function render(file: string) {
  spawnSync('dot', [`-o${file}.svg`, file], { shell: '/bin/bash' }); // expect: command-injection
}
