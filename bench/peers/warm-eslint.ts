// One long-lived ESLint over a folder, again and again; prints the seconds of each round as JSON.
import { ESLint } from 'eslint';

const [folder = '', config = '', rounds = '3'] = process.argv.slice(2);
const eslint = new ESLint({ overrideConfigFile: config, cwd: folder, errorOnUnmatchedPattern: false });
const seconds: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  await eslint.lintFiles(['.']);
  seconds.push((performance.now() - start) / 1_000);
}
console.log(JSON.stringify(seconds));
