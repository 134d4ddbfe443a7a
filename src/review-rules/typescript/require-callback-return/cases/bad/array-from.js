export const grid = (size) => Array.from({ length: size }, (_, index) => { // expect: callback-return
  const row = index * size;
  console.log(row);
});

export const has = (list, value) => {
  const found = list.some((one) => { // expect: callback-return
    one.value === value;
  });
  return found;
};
