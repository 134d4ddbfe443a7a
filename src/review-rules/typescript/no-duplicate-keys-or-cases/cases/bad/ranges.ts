export function discount(total: number, isMember: boolean): number {
  if (total > 50) return 5;
  else if (total > 100) return 10; // expect: duplicate-condition
  else if (isMember && total >= 60) return 15; // expect: duplicate-condition
  return total < 10 ? 0 : total <= 5 ? 1 : 2; // expect: duplicate-condition
}

export function sign(value: { n: number }): string {
  if (value.n >= 0) return '+';
  else if (value.n === 0) return ''; // expect: duplicate-condition
  else return '-';
}
