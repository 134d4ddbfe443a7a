export const session = (options) => (req, res, next) => {
  if (!options.secret) next(new Error('a secret is needed')); // expect: called-back-twice
  req.session = options.store.of(req);
  next();
};

export const signed = (keys) => (req, res, next) => {
  keys.check(req, (error, key) => {
    if (error !== null) {
      next(error); // expect: called-back-twice
    }
    req.key = key;
    next();
  });
};
