export function active(users: readonly { isActive: boolean }[]) {
  return users.filter((user) => { // expect: callback-return
    user.isActive;
  });
}

export const first = (list: readonly string[], wanted: string) =>
  list.find((one) => { // expect: callback-return
    const trimmed = one.trim();
    trimmed === wanted;
  });
