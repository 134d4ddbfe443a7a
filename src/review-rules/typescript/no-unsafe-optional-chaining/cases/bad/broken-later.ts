interface User {
  readonly name: string;
  readonly email: string;
  readonly isActive: boolean;
  readonly address?: { readonly street: string; readonly city: string };
}

export function labelOf(user?: User): string {
  const name = user?.name;
  return `${name} <${user.email}>`; // expect: unsafe-optional-chain
}

export function register(user: User | null, greet: (user: User) => void): string {
  if (user?.isActive) {
    greet(user);
  }
  return user.name; // expect: unsafe-optional-chain
}

export function shipTo(user: User): string {
  const address = user.address;
  const home = user?.address;
  return `${home?.street}, ${home.city} ${address === undefined}`; // expect: unsafe-optional-chain
}

export async function load(users: { findOne(id: string): Promise<User | null> }, id: string) {
  const user = await users.findOne(id);
  console.info('loaded', user?.name);
  return { name: user.name, email: user.email }; // expect: unsafe-optional-chain
}
