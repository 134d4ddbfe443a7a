let isBusy = false;

export async function guarded(work) {
  if (isBusy) return;
  isBusy = true;
  await work();
  isBusy = false;
}

export function once(work) {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}

export function last(list) {
  let previous = null;
  for (const one of list) {
    if (previous) previous.next = one;
    previous = one;
  }
  return previous;
}

export function search(list, is) {
  let found = false;
  list.forEach((one) => {
    found = found || is(one);
  });
  if (found) return 'yes';
  found = true;
  return 'no';
}

export function switched(text) {
  let isLoud = false;
  if (isLoud) console.log(text);
  return text;
}
