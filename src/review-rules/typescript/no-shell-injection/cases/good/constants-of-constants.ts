import { execSync } from 'node:child_process';

const OUT = 'dist';
const TARGETS = ['es2022', 'es2024'] as const;
const paths = { bundle: `${OUT}/bundle.js`, types: OUT + '/types' };
const flags = ['--bundle', `--outfile=${paths.bundle}`].join(' ');

for (const target of TARGETS) {
  execSync(`npx esbuild src/main.ts ${flags} --target=${target}`);
}
let command = 'npx tsc';
command += ' --outDir ' + paths.types;
if (process.platform === 'win32') command = 'cmd /c ' + command;
execSync(command);
