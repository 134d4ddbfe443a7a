import { execSync } from 'node:child_process';
import { dependencies } from './settings.ts';

const packages = ['core', 'server'];
packages.push('client');

packages.forEach((name, index) => {
  execSync(`npm pack --workspace packages/${name} --silent > ${index}.log`);
});
for (const [folder, port] of Object.entries({ api: 3000, web: 3001 })) {
  execSync(`npm start --prefix ${folder} -- --port ${port}`);
}
for (const name of Object.keys(dependencies)) execSync(`npm outdated ${name}`);
