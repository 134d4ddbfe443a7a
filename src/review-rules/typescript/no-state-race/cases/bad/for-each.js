let count = 0;

export function countAll(names) {
  names.forEach(async (name) => {
    count += (await lines(name)).length; // expect: state-race
  });
}
