export function summary(report) {
  const names = Object.keys(report?.totals); // expect: unsafe-optional-chain
  const ids = Array.from(report?.ids); // expect: unsafe-optional-chain
  return { names, ids };
}

export async function settle(batch) {
  return await Promise.all(batch?.jobs.map((job) => job.run())); // expect: unsafe-optional-chain
}
