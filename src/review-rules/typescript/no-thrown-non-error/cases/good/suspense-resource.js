export function resourceOf(promise) {
  let status = 'pending';
  let value;
  const waiting = promise.then((result) => {
    status = 'done';
    value = result;
  });
  return {
    read() {
      if (status === 'pending') throw waiting;
      if (status === 'never') throw new Promise(() => {});
      return value;
    },
  };
}
