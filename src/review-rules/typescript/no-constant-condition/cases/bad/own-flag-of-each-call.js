export async function guarded(work) {
  let isBusy = false;
  if (isBusy) return; // expect: constant-condition
  isBusy = true;
  await work();
  isBusy = false;
}

export function first(list) {
  let found = null;
  const size = list.length;
  if (!found) { // expect: constant-condition
    found = list[0];
  }
  return [found, size];
}
