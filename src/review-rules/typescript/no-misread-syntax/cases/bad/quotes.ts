export function greet(name: string): string {
  return 'Hello ${name}'; // expect: misread-syntax
}

export function check(port: number, log: { error(text: string): void }): void {
  if (port < 1) throw new Error('port ${port} is too low'); // expect: misread-syntax
  if (port > 65535) log.error("port ${port + 1} is too high"); // expect: misread-syntax
}

export const linkOf = (user: { id: string }): string => '/users/${user.id}'; // expect: misread-syntax

export function place(row: number, column: number): { at: string } {
  const at = '${row}:${column}'; // expect: misread-syntax
  return { at };
}
