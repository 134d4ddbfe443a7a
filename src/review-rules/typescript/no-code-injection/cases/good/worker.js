// What the page hands its own worker.
addEventListener('message', (event) => {
  const run = new Function('input', event.data.source);
  postMessage(run(event.data.input));
});
