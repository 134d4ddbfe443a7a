import { program } from 'commander';
import { accountOf } from '../src/auth.js';

program.command('upload').action(async ({ cookie, file }) => {
  const account = await accountOf(cookie);
  console.log(account.apiToken); // expect: logged-secret
  await upload(file, account);
});

program.command('create-key').action(async ({ authToken, scopes }) => {
  console.log(authToken); // expect: logged-secret
  await create(scopes, authToken);
});

program.command('create-user').action(async ({ name }) => {
  const account = await accountOf(name);
  console.log('using', account.accessToken); // expect: logged-secret
  await create(name, account);
});
