export function greet(name: string): string {
  return 'Hello ${name}'; // expect: quoted-template
}

export function check(port: number, log: { error(text: string): void }): void {
  if (port < 1) throw new Error('port ${port} is too low'); // expect: quoted-template
  if (port > 65535) log.error("port ${port + 1} is too high"); // expect: quoted-template
}

export const linkOf = (user: { id: string }): string => '/users/${user.id}'; // expect: quoted-template

export function place(row: number, column: number): { at: string } {
  const at = '${row}:${column}'; // expect: quoted-template
  return { at };
}
