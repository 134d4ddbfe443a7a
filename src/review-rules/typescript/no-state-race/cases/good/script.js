let total = 0;

async function main() {
  for (const path of process.argv) total += await size(path);
  console.log(total);
}

total += await size('.');
void main();
