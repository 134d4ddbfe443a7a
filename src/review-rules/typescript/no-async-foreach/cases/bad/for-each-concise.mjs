const urls = ['/a', '/b'];
const groups = process.argv.length > 2 ? undefined : [urls];

urls.forEach(async (url) => await fetch(url)); // expect: async-foreach
groups?.forEach(async ([first]) => fetch(first)); // expect: async-foreach
(groups ?? [urls]).forEach(async (group, index) => await fetch(group[index])); // expect: async-foreach
if (groups) groups.forEach(async (group) => await fetch(group[0])); // expect: async-foreach
else urls.forEach(async (url) => (await fetch(url)).ok); // expect: async-foreach
