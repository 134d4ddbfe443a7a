const rows = process.argv[2].split(',');
const ids = [];

function clear(index) {
  rows[index] = '';
}

for (var index in rows) clear(index);
for (var i in rows) ids.unshift(`row-${i}`);

export { ids };
