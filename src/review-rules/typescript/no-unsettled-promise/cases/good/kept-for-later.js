export class Queue {
  next() {
    return new Promise((resolve, reject) => {
      this.waiting = resolve;
      this.socket.send('next', (err) => {
        if (err) {
          console.error(err);
          return;
        }
        resolve();
      });
    });
  }
}

export const deferred = () => {
  let settle;
  const promise = new Promise((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};
