declare const driver: { query(sql: string, done: (error: unknown, rows: string[]) => void): void };

function query(sql: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    driver.query(sql, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}

const pause = (ms: number) => new Promise((resolve, reject) => (ms < 0 ? reject(ms) : setTimeout(resolve, ms)));

export async function migrate(step: () => Promise<void>): Promise<number> {
  query('begin'); // expect: floating-promise
  step(); // expect: floating-promise
  pause(10); // expect: floating-promise
  return query('select 1').length; // expect: missing-await
}
