// path: src/mocker/account.js
export function fill(user) {
  const password = Math.random().toString(36).slice(2);
  user.resetToken = Math.random().toString(16).slice(2);
  return { ...user, password };
}
