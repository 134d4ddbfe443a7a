const { readFile } = require('node:fs/promises');

async function main() {
  console.log(await readFile('input.txt', 'utf8'));
}

if (require.main === module) {
  main();
}

module.exports = { main };
