const holidays = new Set(['2024-01-01', '2024-12-25']);

function parseIsoDate(text) {
  const [year, month, day] = text.split('-').map(Number);
  return new Date(year, month, day); // expect: month-from-one
}

exports.isWorkday = (text) => {
  const day = parseIsoDate(text).getDay();
  return day !== 0 && day !== 6 && !holidays.has(text);
};

exports.fromGerman = (text) => {
  const parts = text.split('.');
  return Date.UTC(parts[2], parseInt(parts[1], 10), parts[0]); // expect: month-from-one
};

exports.dayOf = (text) => {
  const [year, month, day] = text.split('/').map((part) => parseInt(part, 10));
  return new Date(year, month, day, 12); // expect: month-from-one
};

exports.american = function (text) {
  const parts = text.split('/');
  const month = Number(parts[0]);
  return new Date(Number(parts[2]), month, Number(parts[1])); // expect: month-from-one
};

exports.daysBetween = (from, to) => {
  const [fromYear, fromMonth, fromDay] = from.split('-').map((part) => Number(part));
  const [toYear, toMonth, toDay] = to.split('-').map((part) => +part);
  const begin = Date.UTC(fromYear, fromMonth, fromDay); // expect: month-from-one
  const end = Date.UTC(toYear, toMonth, toDay); // expect: month-from-one
  return (end - begin) / 86_400_000;
};

exports.birthday = (row) => {
  const born = row.born.split('/');
  return new Date(+born[2], +born[1], +born[0]); // expect: month-from-one
};

exports.lastOf = (text) => {
  const [year, month] = text.split('-');
  return new Date(parseInt(year, 10), parseInt(month, 10), 28); // expect: month-from-one
};

exports.stamp = (line) => {
  const found = /^\[(\d{4})-(\d{2})-(\d{2})\]/.exec(line);
  if (found === null) return undefined;
  const [, year, month, day] = line.match(/(\d+)\.(\d+)\.(\d+)/) ?? [];
  console.log(year, month, day);
  return new Date(found[1], found[2], found[3]); // expect: month-from-one
};
