import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Settings {
  readonly theme: string;
  readonly locale: string;
  readonly limits: Readonly<Record<string, number>>;
}

interface Store {
  get(key: string): Promise<string | undefined>;
  put(key: string, value: string): Promise<void>;
}

const usual: Settings = { theme: 'light', locale: 'en', limits: {} };

export class TenantSettings {
  private readonly cache = new Map<string, Settings>();

  constructor(
    private readonly folder: string,
    private readonly store: Store,
    private readonly log: (text: string, error: unknown) => void,
  ) {}

  /** Of the store first, then of the file that came with the installation. */
  async settingsOf(tenant: string): Promise<Settings> {
    const known = this.cache.get(tenant);
    if (known !== undefined) return known;
    try {
      if (tenant === 'default') return this.readFrom('default.json'); // expect: return-in-try
      const text = await this.store.get(`settings/${tenant}`);
      if (text === undefined) return usual;
      const settings = { ...usual, ...(JSON.parse(text) as Partial<Settings>) };
      this.cache.set(tenant, settings);
      return settings;
    } catch (error) {
      this.log(`settings of ${tenant} cannot be read`, error);
      return usual;
    }
  }

  async limitOf(tenant: string, name: string): Promise<number> {
    const settings = this.settingsOf(tenant); // expect: missing-await
    return settings.limits[name] ?? Infinity;
  }

  async change(tenant: string, change: Partial<Settings>): Promise<string> {
    const before = await this.settingsOf(tenant);
    const after = { ...before, ...change };
    await this.store.put(`settings/${tenant}`, JSON.stringify(after));
    this.cache.delete(tenant);
    return `theme ${before.theme} became ${after.theme}`;
  }

  async isDark(tenant: string): Promise<boolean> {
    return (await this.settingsOf(tenant)).theme === 'dark' || this.settingsOf('default').theme === 'dark'; // expect: missing-await
  }

  async backUp(tenants: readonly string[]): Promise<void> {
    const all: Record<string, Settings> = {};
    for (const tenant of tenants) all[tenant] = await this.settingsOf(tenant);
    try {
      return this.writeTo('backup.json', all); // expect: return-in-try
    } catch (error) {
      this.log('no backup', error);
    }
  }

  private async readFrom(name: string): Promise<Settings> {
    const text = await readFile(join(this.folder, name), 'utf8');
    return { ...usual, ...(JSON.parse(text) as Partial<Settings>) };
  }

  private async writeTo(name: string, value: unknown): Promise<void> {
    await writeFile(join(this.folder, name), JSON.stringify(value, null, 2));
  }
}
