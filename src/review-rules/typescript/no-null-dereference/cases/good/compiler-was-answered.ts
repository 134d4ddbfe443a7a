export function nameOf(user: { name: string } | null): string {
  // @ts-expect-error every caller has a user
  return user.name;
}

export function sizeOf(list: string[] | undefined): number {
  // @ts-ignore
  return list.length;
}
