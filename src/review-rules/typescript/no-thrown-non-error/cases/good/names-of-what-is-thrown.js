const STOP = 'stop';
const cause = new Error('made before');

export function walk(items, visit) {
  try {
    for (const item of items) if (visit(item) === false) throw STOP;
  } catch (thrown) {
    if (thrown !== STOP) throw thrown;
  }
}

export function fail() {
  throw cause;
}

export function chosen(kind, message = 'failed') {
  let reason = message;
  if (kind === 'error') reason = new Error(message);
  throw reason;
}

export function made(text) {
  const message = `not a port: ${text}`;
  throw new RangeError(message);
}
