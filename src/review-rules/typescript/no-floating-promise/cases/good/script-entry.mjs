import { readFile } from 'node:fs/promises';

main();

async function main() {
  console.log(await readFile('input.txt', 'utf8'));
}
