export const makers = (list) =>
  list.map((one) => {
    function inner() {
      return one;
    }
    return inner;
  });
