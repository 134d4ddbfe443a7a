exports.parse = (text) => {
  const [year, month, day] = text.split('-').map(Number);
  return new Date(year, month - 1, day);
};

exports.parts = (text) => {
  const parts = text.split('-');
  return new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]));
};

exports.mapped = (text) => {
  const [year, month, day] = text.split('-').map((part, i) => (i === 1 ? part - 1 : Number(part)));
  return new Date(year, month, day);
};

exports.moved = (text) => {
  let [year, month, day] = text.split('-').map(Number);
  month -= 1;
  return new Date(year, month, day);
};

exports.next = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);

exports.own = (Calendar, text) => {
  const [year, month] = text.split('-');
  return new Calendar(year, month);
};

exports.given = (year, month) => new Date(year, month, 1);

exports.monthNames = (text) => {
  const names = ['January', 'February', 'March'];
  const [month, day] = text.split('/').map(Number);
  return `${names[month - 1]} ${day}`;
};

exports.stamp = (line) => {
  const found = /^\[(\d{4})-(\d{2})-(\d{2})\]/.exec(line);
  const clock = /(\d+):(\d+)/.exec(line);
  return found && new Date(found[1], found[2] - 1, found[3], clock[1]);
};
