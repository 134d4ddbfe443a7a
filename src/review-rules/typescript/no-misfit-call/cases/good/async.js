async function save(row) {
  console.log(row);
}

function* rows() {
  yield 1;
}

export async function run() {
  const saved = save(1);
  const all = [...rows()];
  await saved;
  return all;
}
