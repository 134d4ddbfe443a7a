import { execa, execaCommand } from 'execa';

export const build = (target: string) => execa('make ' + target, { shell: true }); // expect: command-injection

export async function clean(target: string) {
  await execaCommand(`rm -rf build/${target}`, { shell: true }); // expect: command-injection
}
