export const chain = (steps, run) =>
  steps.reduce(async (before, step) => run(before, step), undefined);

export const race = (steps) => steps.reduce(async (winner, step) => Promise.race([winner, step()]), undefined);
