import { Command, program } from 'commander';

program.option('-p, --port <port>', 'where to listen', parseInt, 8080); // expect: wrong-argument

export const command = new Command('copy')
  .requiredOption('-n, --count <count>', 'how many', parseInt, 25) // expect: wrong-argument
  .argument('[limit]', 'how many at most', parseInt, 100); // expect: wrong-argument
