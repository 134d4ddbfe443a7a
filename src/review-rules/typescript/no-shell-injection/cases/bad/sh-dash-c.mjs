import { execFile, spawn } from 'node:child_process';

export const countLines = (file) => spawn('sh', ['-c', `wc -l < ${file}`]); // expect: command-injection

export const listening = (name) =>
  execFile('/bin/bash', ['-lc', 'ss -ltnp | grep ' + name], () => {}); // expect: command-injection

export function browse(page) {
  spawn('cmd.exe', ['/d', '/s', '/c', 'start', page]); // expect: command-injection
}
