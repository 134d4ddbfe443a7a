export function tidy(user: { name?: string }): string | undefined {
  user.name?.toUpperCase(); // expect: unused-result
  return user.name;
}
