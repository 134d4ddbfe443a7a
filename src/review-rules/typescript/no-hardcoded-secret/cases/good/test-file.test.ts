import { login } from './login.ts';

it('refuses a wrong password', async () => {
  await login({ user: 'me', password: 'vX3!kd92-Lm', apiKey: '9f86d081884c7d659a2feaa0c55ad015' });
});
