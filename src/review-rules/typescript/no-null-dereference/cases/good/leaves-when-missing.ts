export function cityOf(user: any): string {
  if (!user) return '';
  if (user.address === null || user.address === undefined) throw new Error('no address');
  if (!user.address.city) {
    fail('no city');
  }
  return user.address.city.name;
}

export function start(options: any, config: any): void {
  if (!options) {
    process.exit(1);
  }
  if (!config) config = {};
  run(options.port, config.host);
}

function fail(message: string): never {
  throw new Error(message);
}
