export const step = (at) => {
  const next = at.step || 0 - 1; // expect: misread-syntax
  return next;
};

export const depths = ['a', 'b', , 'd']; // expect: misread-syntax
