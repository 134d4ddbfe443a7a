interface User {
  id: number;
  name: string;
}

const limits = { hour: 10 };

export const greet = (user: User): string => `Hello ${user}`; // expect: misread-syntax
export const tell = (size: { width: number }): string => `${size} px`; // expect: misread-syntax
export const shown = (): string => `limits: ${limits}`; // expect: misread-syntax
export const later = (date: Date, hours: number): Date => new Date(date + hours * 3_600_000); // expect: misread-syntax
export function soon(): Date {
  const now = new Date();
  return new Date(now + 1000); // expect: misread-syntax
}
export const keyOf = (user: User): string => 'user-' + user; // expect: misread-syntax
