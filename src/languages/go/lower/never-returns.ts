/** Calls after which nothing of the function runs. */
const endings: ReadonlySet<string> = new Set([
  'os.Exit',
  'log.Fatal',
  'log.Fatalf',
  'log.Fatalln',
  'log.Panic',
  'log.Panicf',
  'log.Panicln',
  'runtime.Goexit',
]);

/** By convention the names of loggers and tests: `logger.Fatal`, `t.FailNow`, `t.Skip`. */
const method = /\.(?:Fatal(?:f|ln|w|Context)?|FailNow|Skip(?:f|Now)?)$/;

export function neverReturns(callee: string): boolean {
  return endings.has(callee) || method.test(callee);
}
