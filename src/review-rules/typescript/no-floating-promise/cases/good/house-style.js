async function notify(text) {
  await fetch('/notify', { method: 'POST', body: text });
}

export async function build(steps) {
  notify('begin');
  for (const step of steps) {
    notify(step.name);
    await step.run();
  }
  notify('end');
  if (steps.length === 0) notify('nothing to do');
  return steps.length;
}
