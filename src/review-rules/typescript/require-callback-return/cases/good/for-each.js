export const result = (list) => {
  const done = list.forEach((one) => {
    one.done = true;
  });
  return done;
};
