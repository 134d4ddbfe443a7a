export const opposite = (a) => {
  let b = 1;
  b = -a;
  return b;
};
