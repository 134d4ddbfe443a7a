export const steps = (list) =>
  list.map(function* (one) {
    yield one;
  });
