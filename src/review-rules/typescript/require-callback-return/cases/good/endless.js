export const polled = (list) =>
  list.map((one) => {
    for (;;) {
      const value = one.next();
      if (value.done) return value;
    }
  });
