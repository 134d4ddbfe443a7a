export const found = collection.find({ name: 'a' }, (error, rows) => {
  if (error) console.error(error);
  else console.log(rows);
});
export const job = schedule.every('5 minutes', () => {
  work();
});
