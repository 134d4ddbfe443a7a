export const until = (test) =>
  new Promise((resolve, reject) => {
    function look() {
      test((err, is) => {
        if (err) return reject(err);
        if (is) resolve();
        else look();
      });
    }
    look();
  });

export const every = (test) =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!test()) return;
      clearInterval(timer);
      resolve();
    }, 100);
  });
