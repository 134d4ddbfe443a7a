import { createInterface } from 'node:readline';

const rl = createInterface({ input: process.stdin });
rl.on('line', async (line) => { // expect: unhandled-rejection
  let command;
  try {
    command = parse(line);
  } catch (error) {
    console.error(error.message);
    return;
  }
  await run(command);
});
