import { acquireRefreshToken } from './auth.js';

export async function logRefreshToken() {
  const refreshToken = await acquireRefreshToken();
  console.log('\nLogged in. Please add the following to your config:\n');
  console.log(`"refreshToken": "${refreshToken}"`);
}

export async function show(account) {
  const { apiKey } = await account.open();
  console.log('Copy this key, it is not shown again:');
  console.log();
  console.log(apiKey);
}
