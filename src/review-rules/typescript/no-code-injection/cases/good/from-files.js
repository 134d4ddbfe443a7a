import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const bundle = readFileSync(process.argv[2], 'utf8');
vm.runInThisContext(bundle, { filename: process.argv[2] });

export function load(file) {
  return new vm.Script(readFileSync(file, 'utf8'), { filename: file }).runInNewContext({});
}
