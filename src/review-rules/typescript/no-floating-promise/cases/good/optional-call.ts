export async function run(before?: () => Promise<void>, isReady?: () => Promise<boolean>) {
  await before?.();
  if (isReady?.()) console.log('asked');
  return [before, isReady];
}
