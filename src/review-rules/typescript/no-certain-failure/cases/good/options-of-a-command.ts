import { Command, program } from 'commander';
import { form } from './form';

program.option('-p, --port <port>', 'where to listen', parseInt);
program.option('-q, --quick <level>', 'how quick', (text) => parseInt(text, 10), 25);
program.option('-r, --ratio <ratio>', 'how much', parseFloat, 0.5);
form.option('count', 'how many', parseInt, 25);

export const command = new Command('copy').option('-n, --count <count>', 'how many', parseInt, 10);
