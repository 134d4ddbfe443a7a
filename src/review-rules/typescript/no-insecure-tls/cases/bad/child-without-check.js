import { spawn } from 'node:child_process';

export function run(command) {
  const env = {
    HTTPS_PROXY: process.env.HTTPS_PROXY,
    NODE_TLS_REJECT_UNAUTHORIZED: '0', // expect: insecure-tls
  };
  return spawn(command, { env, stdio: 'inherit' });
}
