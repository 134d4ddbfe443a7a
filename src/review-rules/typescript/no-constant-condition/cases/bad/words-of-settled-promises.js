export async function done(tasks) {
  const results = await Promise.allSettled(tasks);
  const failed = results.filter((result) => result.status === 'failed'); // expect: constant-expression
  for (const result of results) if (result.status !== 'resolved') failed.push(result); // expect: constant-expression
  return (await Promise.allSettled(tasks)).filter((one) => one.status === 'success'); // expect: constant-expression
}
