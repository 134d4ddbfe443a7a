#!/usr/bin/env node
import { program } from 'commander';
import { tokenFrom } from '../src/auth.js';

program
  .command('create-api-key')
  .description('Create a key of the API')
  .option('-s, --scopes <scopes...>', 'What the key is for', ['files:read'])
  .action(async ({ cookie, scopes }) => {
    const apiToken = await tokenFrom(cookie, scopes);
    console.log(apiToken);
  });

program.command('login <user>').action((user) => {
  const accessToken = tokenFrom(user);
  process.stdout.write(accessToken);
});
