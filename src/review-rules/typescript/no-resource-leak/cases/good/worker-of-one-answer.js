let last = 0;
export function ask(worker, question) {
  const id = ++last;
  return new Promise((resolve) => {
    worker.addEventListener('message', (event) => {
      if (event.data.id !== id) return;
      resolve(event.data.answer);
      worker.terminate();
    });
    worker.postMessage({ id, question });
  });
}
