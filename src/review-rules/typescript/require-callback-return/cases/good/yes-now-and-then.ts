export const hasAdmin = (users: readonly { role: string }[]) =>
  users.some((user) => {
    if (user.role === 'admin') return true;
  });
export const found = (lines: readonly string[]) =>
  lines.find((line) => {
    if (line.startsWith('#')) return false;
    if (line.includes('=')) return true;
  });
export const kept = (list: readonly number[]) =>
  list.filter((one) => {
    if (one > 3) return one % 2 === 0;
  });
