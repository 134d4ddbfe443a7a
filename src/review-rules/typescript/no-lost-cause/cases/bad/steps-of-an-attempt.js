// Which step it was is no word of why it failed.
export async function deploy(target) {
  let step = 'build';
  try {
    await build(target);
    step = 'upload';
    await upload(target);
  } catch (error) {
    throw new Error(`deployment failed at ${step}`); // expect: lost-cause
  }
}

export async function fetchAll(queue) {
  let done = 0;
  try {
    for (const job of queue) {
      await send(job);
      done += 1;
    }
  } catch (error) {
    throw new Error(`only ${done} were sent`); // expect: lost-cause
  }
}
