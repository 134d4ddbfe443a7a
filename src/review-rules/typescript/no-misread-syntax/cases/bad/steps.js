export const step = (at) => {
  const next = at.step || 0 - 1; // expect: late-fallback
  return next;
};

export const depths = ['a', 'b', , 'd']; // expect: hole
