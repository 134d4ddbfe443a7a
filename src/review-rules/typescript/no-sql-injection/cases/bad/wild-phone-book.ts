import ldap from 'ldapjs';
import type { Request, Response } from 'express';
import { logger } from './logger.ts';

interface Person {
  readonly name: string;
  readonly mail: string;
  readonly phone?: string;
}

interface Settings {
  readonly url: string;
  readonly base: string;
  readonly most: number;
}

/** The people of the house, as the directory knows them. */
export class PhoneBook {
  readonly #client: ldap.Client;
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#client = ldap.createClient({ url: settings.url, timeout: 5000, reconnect: true });
    this.#client.on('error', (error) => logger.warn({ error }, 'directory'));
  }

  async show(req: Request, res: Response): Promise<void> {
    const name = String(req.query['name'] ?? '').trim();
    if (name === '') return void res.json([]);
    try {
      res.json(await this.#find(name));
    } catch (error) {
      logger.error({ error }, 'search');
      res.sendStatus(502);
    }
  }

  #find(name: string): Promise<readonly Person[]> {
    const filter = `(&(objectClass=person)(|(cn=*${name}*)(sn=*${name}*)))`;
    return new Promise((resolve, reject) => {
      const people: Person[] = [];
      this.#client.search(this.#settings.base, { filter, scope: 'sub', sizeLimit: this.#settings.most }, (error, found) => { // expect: query-injection
        if (error) return reject(error);
        found.on('searchEntry', ({ pojo }) => people.push(personOf(pojo.attributes)));
        found.on('error', reject);
        found.on('end', () => resolve(people));
      });
    });
  }
}

function personOf(attributes: readonly ldap.AttributeJson[]): Person {
  const of = (type: string) => attributes.find((one) => one.type === type)?.values[0] ?? '';
  return { name: of('cn'), mail: of('mail'), phone: of('telephoneNumber') };
}
