import { execSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';

// npm takes no characters of the shell into names and versions of packages.
export function packAndInstall(folder) {
  const manifest = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'));
  spawnSync('npm', ['i', `${manifest.name}-${manifest.version}.tgz`], { shell: true });
}

export function tag() {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  execSync(`git tag v${version}`);
  const pkg = JSON.parse(fs.readFileSync(process.argv[2] + '/package.json', 'utf8'));
  execSync(`git push origin v${pkg.version}`);
}
