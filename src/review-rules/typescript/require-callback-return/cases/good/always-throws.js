export const refused = (list) =>
  list.map((one) => {
    throw new Error(`no ${one}`);
  });
export const checked = (list) =>
  list.map((one) => {
    if (one > 0) return one;
    process.exit(1);
  });
