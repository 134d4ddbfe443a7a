export function connect({ user, password, apiKey }) {
  console.log('connecting', user, Boolean(password), !!apiKey, typeof password);
  console.log(`password: ${password ? 'yes' : 'no'}, ${password.length} characters`);
  console.log({ hasPassword: password !== undefined, key: apiKey ? 'set' : 'unset' });
}
