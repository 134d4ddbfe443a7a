exports.takeOld = (entries, limit) => {
  const taken = [];
  for (let n = 0; n < entries.length; n++) {
    if (entries[n].age > limit) {
      const old = entries.splice(n, 1); // expect: skipped-element
      taken.push(...old);
    }
  }
  return taken;
};

exports.takeEmpty = (rows) => {
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n];
    if (!row.cells.some(Boolean)) rows.splice(n, 1); // expect: skipped-element
  }
};

exports.takePairs = (rows) => {
  for (let n = 0; n < rows.length; n++) if (rows[n].isPair) rows.splice(n, 2); // expect: skipped-element
};
