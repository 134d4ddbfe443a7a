async function send(event) {
  await fetch('/events', { method: 'POST', body: event });
}

export async function track(event) {
  // fire and forget
  send(event);
  send(event); // not awaited on purpose
  // eslint-disable-next-line @typescript-eslint/no-floating-promises
  send(event);
  // Commands are queued at once, so there is no need to await each of them.
  for (const step of event.steps) {
    send(step);
  }
  (async () => {
    await fetch('/warm-up');
  })();
  fetch('/beacon', { method: 'POST', keepalive: true });
  return event;
}
