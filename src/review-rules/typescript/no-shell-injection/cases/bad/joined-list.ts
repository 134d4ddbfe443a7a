import { execSync } from 'child_process';

export function install(packages: string[], registry?: string) {
  const words = ['npm', 'install', '--save-exact'];
  if (registry !== undefined) words.push('--registry', registry);
  for (const name of packages) words.push(name);
  execSync(words.join(' '), { stdio: 'inherit' }); // expect: command-injection
}
