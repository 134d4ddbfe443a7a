// The attempt keeps what it came to, and that is what the new error tells: the one of the poll only says that time is up.
export async function waitForUrl(page, wanted) {
  let last = '';
  try {
    return await page.poll(async () => {
      last = await page.url();
      return last.includes(wanted);
    }, 'placeholder');
  } catch (error) {
    throw new Error(`expected the address to have ${wanted}, but it was ${last}`);
  }
}

export async function waitForState(job) {
  let state;
  try {
    await job.until((status) => {
      state = status.name;
      return state === 'done';
    });
  } catch (error) {
    throw new Error('still ' + state);
  }
}
