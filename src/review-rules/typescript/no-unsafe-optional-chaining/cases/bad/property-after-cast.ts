interface Payload {
  readonly meta: { readonly page: number };
}

export function pageOf(response?: { data?: unknown }): number {
  return (response?.data as Payload).meta.page; // expect: unsafe-optional-chain
}

export function nextPageOf(response?: { data: Payload }): number {
  return (response?.data)!.meta.page + 1; // expect: unsafe-optional-chain
}

export const lastPageOf = (response?: { data: Payload }) => (response?.data!).meta.page; // expect: unsafe-optional-chain
