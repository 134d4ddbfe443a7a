export const timeout = (ms) =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('too late')), ms);
  });

export const aborted = (signal) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      signal.isSeen = true;
      reject(signal.reason);
    });
  });

export const failing = (socket) =>
  new Promise((_, reject) => {
    socket.on('data', (piece) => show(piece));
    socket.once('error', reject);
  });

export const forever = () =>
  new Promise((resolve) => {
    keepAlive();
  });

export const page = (load, signal) =>
  Promise.race([
    load(),
    new Promise((resolve, reject) => {
      signal.onChange((state) => {
        if (state === 'left') show(state);
      });
      signal.onEnd(() => reject(signal.reason));
    }),
  ]);

export const left = (router) =>
  new Promise((resolve) => {
    // Stays pending on purpose: the page is left.
    router.go('/', () => show('left'));
  });

export function all(names) {
  return new Promise(function (resolve, reject) {
    const settle = arguments[0];
    names.each((name) => show(name), () => settle());
  });
}

export class Own {
  constructor(Promise) {
    this.made = new Promise((resolve) => {
      this.on('end', () => show('end'));
    });
  }
}

export function query(connection, command) {
  return new Promise((resolve, reject) => {
    connection.query(
      command,
      (rows) => resolve(rows),
      (error) => reject(error),
    );
  });
}

export const stopped = (client, url) =>
  new Promise((resolve, reject) => {
    client.get(url, (answer) => {
      answer.on('end', () => {
        show('stopped');
        process.exit(0);
      });
    });
    client.on('error', (error) => reject(error));
  });
