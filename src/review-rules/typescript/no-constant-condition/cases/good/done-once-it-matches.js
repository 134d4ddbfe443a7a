export function next(tests, message) {
  return tests.filter((test) => {
    return !(test.matches(message) && (test.done() || true));
  });
}

export function take(queue, message) {
  if (queue.matches(message) && (queue.remove(message) || true)) return message;
  return undefined;
}
