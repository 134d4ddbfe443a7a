interface Session {
  readonly user: { readonly id: string };
}

declare function loadCart(userId: string): Promise<unknown>;

export async function cart(session: Session | null) {
  return await loadCart(session?.user.id!); // expect: unsafe-optional-chain
}

export function owner(session?: Session): string {
  const id: string = session?.user.id!; // expect: unsafe-optional-chain
  return id;
}
