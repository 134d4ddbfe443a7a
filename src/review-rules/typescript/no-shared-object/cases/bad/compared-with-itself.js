export function isDue(created, now, days) {
  const limit = created; // expect: shared-object
  limit.setUTCDate(limit.getUTCDate() + days);
  console.log(`made at ${created.toISOString()}`);
  return limit < now;
}
