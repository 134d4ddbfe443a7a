interface User {
  readonly address?: { readonly city: string };
  readonly greet?: () => string;
}

export const city = (user?: User) => (user?.address)?.city;
export const cast = (user?: unknown) => ((user as User)?.address as { city: string })?.city;
export const greet = (user?: User) => (user?.greet)?.();
