interface User {
  id: number;
  name: string;
}
interface Path {
  parts: string[];
  toString(): string;
}
interface Named extends Path {
  name: string;
}
class Money {
  amount = 0;
  toString(): string {
    return String(this.amount);
  }
}

const limits = { hour: 10, toString: () => '10' };
const mixed = { ...limits };
const sql = (parts: TemplateStringsArray, user: User): string => parts.join(user.name);

export const greet = (user: User): string => `Hello ${user.name}`;
export const pathOf = (path: Path, named: Named, money: Money): string => `${path}/${named}/${money}`;
export const shown = (): string => `limits: ${limits} ${mixed}`;
export const query = (user: User): string => sql`select ${user}`;
export const later = (date: Date, hours: number): Date => new Date(date.getTime() + hours * 3_600_000);
export const line = (date: Date, text: string): string => date + text + ' ' + date;
export const keyOf = (user: User, path: Path): string => 'user-' + user.id + '/' + path;
