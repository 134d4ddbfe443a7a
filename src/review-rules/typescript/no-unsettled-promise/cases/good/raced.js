export const first = (child, timeout) =>
  Promise.race([
    timeout,
    new Promise((resolve) => {
      child.on('exit', (code) => {
        if (code === 0) resolve();
      });
    }),
  ]);
