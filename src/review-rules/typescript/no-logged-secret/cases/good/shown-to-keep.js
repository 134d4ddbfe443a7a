import { randomBytes } from 'node:crypto';

export function setUp(users) {
  const password = randomBytes(12).toString('hex');
  users.add('admin', password);
  console.log(`Your new password: ${password}`);
  console.log('Generated password', password);
  console.log(`Save this key: ${users.apiKey}`);
}
