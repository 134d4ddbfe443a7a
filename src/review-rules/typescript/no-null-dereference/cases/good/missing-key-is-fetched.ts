export class Rates {
  constructor(
    private readonly cache: LoadingCache,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  rateOf(currency: string): number {
    if (!this.cache.has(currency)) this.logger.debug(`${currency} is not cached yet`);
    return this.cache.get(currency).rate;
  }

  host(): string {
    if (!this.config.has('rates.host')) {
      this.logger.warn('no host for rates is set: the default is used');
    }
    return this.config.get('rates.host').trim();
  }
}
