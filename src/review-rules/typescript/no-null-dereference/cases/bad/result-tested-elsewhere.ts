const stock = new Map<string, { count: number }>();

function take(sku: string, reserve: boolean): number {
  const entry: any = stock.get(sku);
  if (reserve) log(entry.count); // expect: maybe-null-result
  return entry ? entry.count : 0;
}

function nextJob(jobs: any[]): string {
  const job = jobs.pop();
  const name = job.name; // expect: maybe-null-result
  if (!job) return 'idle';
  return name;
}

run(take, nextJob);
