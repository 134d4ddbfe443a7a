exports.cellsOf = (line, settings) => {
  const cells = line.split(settings.separator);
  for (let i = 0; i < cells.length; i++) {
    if (settings.isLast && cells[i] !== null) cells[i].replace(/\r$/, ''); // expect: unused-result
    cells[i].toLowerCase(); // expect: unused-result
  }
  return cells;
};

exports.nameIn = (text) => {
  const name = text.split('}}')[0];
  name.replace(/"/g, '').replace(/'/g, ''); // expect: unused-result
  name.trimEnd(); // expect: unused-result
  return name;
};
