export function discount(total: number, isMember: boolean, least: number): number {
  if (total > 100) return 10;
  else if (total >= 100) return 9;
  else if (total > 50.5) return 5;
  else if (total > 50) return 4;
  else if (total === 50) return 3;
  else if (total < 10) return 2;
  else if (total < 20) return 1;
  if (total > 5 && isMember) return 1;
  else if (total > 10) return 2;
  else if (total > least) return 3;
  return total < 0 ? 0 : total <= 0 ? 1 : total > 0 && isMember ? 2 : 3;
}
