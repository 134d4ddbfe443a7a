import { execSync } from 'node:child_process';

const [, , target] = process.argv;
execSync(`rsync -a dist/ ${target}`); // expect: command-injection

const { HEAD_REF: head = 'main' } = process.env;
execSync(`git diff origin/main...${head} | grep '^+'`); // expect: command-injection
