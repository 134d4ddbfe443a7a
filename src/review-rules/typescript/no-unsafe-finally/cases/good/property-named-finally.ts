export const steps = {
  try() {
    return 1;
  },
  finally() {
    return 2;
  },
};
