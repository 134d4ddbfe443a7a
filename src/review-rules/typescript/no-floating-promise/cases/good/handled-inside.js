async function refresh(view) {
  view.busy = true;
  try {
    view.items = await (await fetch('/items')).json();
  } catch (error) {
    view.error = error;
  } finally {
    view.busy = false;
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function blink(view) {
  view.on = true;
  await wait(100);
  view.on = false;
}

export async function start(view) {
  refresh(view);
  blink(view);
  return view;
}

async function pollUntil(test, done, reject) {
  await wait(10);
  if (await test()) done();
  else pollUntil(test, done, reject);
}

export const until = (test) =>
  new Promise((resolve, reject) => {
    pollUntil(test, resolve, reject);
    wait(100).then(() => console.log('waiting'));
  });
