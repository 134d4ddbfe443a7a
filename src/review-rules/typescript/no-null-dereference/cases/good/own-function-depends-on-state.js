let connection;

function current() {
  if (!connection) return null;
  return connection;
}

export class Pool {
  client() {
    if (this.isClosed) return undefined;
    return this.first;
  }

  send(message) {
    this.client().send(message);
  }
}

export function send(message) {
  current().send(message);
}

export function later(message) {
  const { queue } = current();
  queue.push(message);
}
