let credits = 100;
let total = 0;

async function earn(task) {
  credits += await worth(task);
}

async function count(paths) {
  const added = await size(paths);
  total += added;
  return total;
}

async function main() {
  await earn('first');
  await earn('second');
  console.log(credits);
}

void main();
module.exports = { count };
