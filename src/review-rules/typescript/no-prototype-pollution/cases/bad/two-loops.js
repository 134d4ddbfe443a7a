// Two levels, each by a loop of its own.
export function addHooks(all, given) {
  for (const event in given) {
    if (!all[event]) all[event] = {};
    for (const name in given[event]) all[event][name] = given[event][name]; // expect: prototype-pollution
  }
  return all;
}

export function addWords(languages, more) {
  Object.keys(more).forEach((language) => {
    const words = languages[language] || (languages[language] = {});
    Object.keys(more[language]).forEach((word) => {
      words[word] = more[language][word]; // expect: prototype-pollution
    });
  });
}

export function addGroups(groups, more) {
  for (const [name, group] of Object.entries(more)) {
    groups[name] = Object.assign(groups[name] || {}, group); // expect: prototype-pollution
  }
  return groups;
}
