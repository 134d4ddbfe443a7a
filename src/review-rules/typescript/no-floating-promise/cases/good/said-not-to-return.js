export async function start(frame) {
  await load('first.js');
  frame.second = () => {
    // Do not return the promise here.
    fetch('second.js');
  };
  frame.third = () => {
    // No promise is returned: do not return a promise.
    load('third.js').then(show);
  };
}

async function load(name) {
  return fetch(name);
}
