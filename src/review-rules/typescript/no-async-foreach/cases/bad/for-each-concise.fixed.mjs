const urls = ['/a', '/b'];
const groups = process.argv.length > 2 ? undefined : [urls];

for (const url of urls) await fetch(url);
for (const [first] of groups ?? []) await fetch(first);
for (const [index, group] of (groups ?? [urls]).entries()) await fetch(group[index]);
if (groups) for (const group of groups) await fetch(group[0]);
else urls.forEach(async (url) => (await fetch(url)).ok);
