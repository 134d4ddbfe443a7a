interface User {
  readonly address?: { readonly city?: string; format?(): string };
}

export const city = (user?: User) => user?.address!.city;
export const length = (user?: User) => user?.address!.city!.length;
export const format = (user?: User) => user?.address!.format!();
