export function show(user) {
  delete user.password;
  console.log('user', user);
}

export function list(account) {
  account.password = undefined;
  console.log('account', account);
}
