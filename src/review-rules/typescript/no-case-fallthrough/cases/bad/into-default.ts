export function rightsOf(role: string): readonly string[] {
  let rights: string[] = [];
  switch (role) {
    case 'admin':
      rights = ['read', 'write', 'delete'];
      break;
    case 'guest':
      rights = ['read'];
    default: // expect: fallthrough
      rights = [];
  }
  return rights;
}
