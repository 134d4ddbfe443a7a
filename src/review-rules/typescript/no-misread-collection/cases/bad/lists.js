const roles = ['admin', 'owner'];

export function mayEdit(user) {
  return user.role in roles; // expect: misread-collection
}

export function isWeekend(day) {
  return day in ['sat', 'sun']; // expect: misread-collection
}

export function highest(rows) {
  const totals = rows.split(',').map(Number);
  return Math.max(totals); // expect: misread-collection
}

export function lowest(...prices) {
  return Math.min(prices); // expect: misread-collection
}

export function sum(text) {
  const numbers = text.split(',').map(Number);
  let total = 0;
  for (const number in numbers) { // expect: misread-collection
    total += number;
  }
  return total;
}
