export function grade(points: number, bonus: boolean, late: boolean): string {
  if (points > 90 && bonus) return 'A+';
  else if (points > 90) return 'A';
  else if (bonus || late) return 'C';
  else if (points > 50) return 'B';
  if (points < 10) return 'E';
  if (points < 20 && late) return 'F';
  return points === 0 ? 'none' : points === 1 ? 'one' : 'some';
}
