export const ages = (users: readonly { born?: number }[]) => {
  const all = users.map((user) => {
    if (user.born === undefined) return;
    return 2026 - user.born;
  });
  return all;
};
export const sizes = (list: readonly (string | undefined)[]) => {
  const all = list.map((one) => {
    if (one === undefined) return undefined;
    if (one !== '') return one.length;
  });
  return all;
};
