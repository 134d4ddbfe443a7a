const quoted = /^"(?:\\.|[^"])*"$/; // expect: redos
const flags = /^(?:-[a-z]|-\w)+$/; // expect: redos
const digits = /^(?:\d|[0-9])+px$/; // expect: redos

export function kindOf(token: string): string {
  if (quoted.test(token)) return 'text';
  if (flags.test(token)) return 'flags';
  return token.match(digits) ? 'size' : 'name';
}
