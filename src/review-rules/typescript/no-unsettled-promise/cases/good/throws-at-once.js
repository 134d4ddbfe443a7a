export const checked = (name) =>
  new Promise((resolve, reject) => {
    if (typeof name !== 'string') throw new TypeError('a name');
    ['a', 'b'].forEach((each) => {
      if (each === name) throw new Error('taken');
    });
    resolve(JSON.parse(name));
  });
