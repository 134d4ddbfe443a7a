function take(stream, state) {
  if (stream.eat('"') && (state.quoted = true)) return 'quote';
  if (stream.peek() === '\\' && (stream.next(), stream.next(), true)) return 'escape';
  const done = state.done || ((state.done = true), finish(state));
  return (state.error = null) || done;
}

function cancel(job) {
  return void job.stop() || job.id;
}
