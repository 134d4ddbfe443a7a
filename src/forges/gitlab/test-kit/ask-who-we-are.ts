import { GitLabClient } from '../client.ts';

/** A process of its own, since Node reads certificates and proxies when it starts. The address is its one argument. */
const client = new GitLabClient({
  host: process.argv[2] ?? '',
  credentials: { kind: 'token', token: 'a token' },
  requestTimeout: 5_000,
  retryWait: 1,
});
const { username } = await client.rest.Users.showCurrentUser();
process.stdout.write(username);
