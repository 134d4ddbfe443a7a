import { program } from 'commander';
import { tokenFrom } from '../src/auth.js';

program.command('upload').action(async ({ cookie, file }) => {
  const apiToken = await tokenFrom(cookie);
  console.log(apiToken); // expect: logged-secret
  await upload(file, apiToken);
});

program.command('create-key').action(async ({ authToken, scopes }) => {
  console.log(authToken); // expect: logged-secret
  await create(scopes, authToken);
});

program.command('create-user').action(async ({ name }) => {
  const accessToken = await tokenFrom(name);
  console.log('using', accessToken); // expect: logged-secret
  await create(name, accessToken);
});
