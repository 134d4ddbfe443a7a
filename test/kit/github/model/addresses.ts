/** The addresses that GitHub writes into its answers. */
export interface Addresses {
  /** Of pages, without a slash at the end. */
  readonly html: string;
  /** Of REST. */
  readonly api: string;
}

export function addressesOf(origin: string): Addresses {
  return { html: origin, api: `${origin}/api/v3` };
}
