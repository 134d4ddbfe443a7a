import { $ } from 'zx';
import { execa, $ as run } from 'execa';

export async function deploy(branch, host) {
  await $`git push ${host} ${branch}`;
  await run`ssh ${host} uptime`;
  await execa('ssh', [host, 'uptime']);
}
