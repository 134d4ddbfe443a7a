export function sum(rows) {
  let sum = 0;
  for (const row in rows) {
    sum += row.amount; // expect: misread-collection
  }
  return sum;
}

export function names(users) {
  const names = [];
  for (let user in users) names.push(user.name); // expect: misread-collection
  return names;
}

export function mark(items) {
  for (const item in items) item.seen = true; // expect: misread-collection
}
