import { createHmac, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

interface Parcel {
  readonly id: string;
  readonly weight: number;
  readonly destination: { readonly country: string; readonly postcode: string };
}

interface Quote {
  readonly carrier: string;
  readonly price: number;
  readonly currency: string;
  readonly days: number;
}

const ENDPOINTS = {
  token: 'https://carrier.acme.io/oauth2/token',
  quotes: 'https://carrier.acme.io/v2/quotes',
} as const;

const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token';
const passwordField = 'carrier_password_2';
const retryable = new Set([429, 502, 503, 504]);

export class CarrierClient {
  #token: string | undefined;
  #tokenExpiry = 0;

  readonly #settings = {
    clientId: 'acme-shop-4711',
    clientSecret: process.env['CARRIER_SECRET'] ?? '',
    tokenType: TOKEN_TYPE,
    passwordField,
    timeout: 10_000,
  };

  async quotesFor(parcels: readonly Parcel[]): Promise<ReadonlyMap<string, Quote[]>> {
    const quotes = new Map<string, Quote[]>();
    for (const parcel of parcels) {
      const body = JSON.stringify({ weight: parcel.weight, to: parcel.destination });
      quotes.set(parcel.id, await this.#post<Quote[]>(ENDPOINTS.quotes, body));
    }
    return quotes;
  }

  isGenuine(body: string, signature: string): boolean {
    const expected = createHmac('sha256', this.#settings.clientSecret).update(body).digest();
    const given = Buffer.from(signature, 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  async #post<T>(url: string, body: string, attempt = 1): Promise<T> {
    const token = await this.#accessToken();
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(this.#settings.timeout),
    });
    if (retryable.has(response.status) && attempt < 4) {
      await sleep(250 * 2 ** attempt);
      return this.#post(url, body, attempt + 1);
    }
    if (!response.ok) throw new Error(`carrier answered ${response.status}`);
    return (await response.json()) as T;
  }

  async #accessToken(): Promise<string> {
    if (this.#token !== undefined && Date.now() < this.#tokenExpiry) return this.#token;
    const { clientId, clientSecret } = this.#settings;
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId });
    form.set('client_secret', clientSecret);
    const response = await fetch(ENDPOINTS.token, { method: 'POST', body: form });
    const { access_token: token, expires_in: seconds } = (await response.json()) as Record<string, never>;
    this.#token = token;
    this.#tokenExpiry = Date.now() + Number(seconds) * 1000;
    return token;
  }
}
