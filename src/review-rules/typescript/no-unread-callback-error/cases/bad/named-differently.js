jwt.verify(token, key, (verifyErr, payload) => { // expect: unchecked-error
  req.user = payload;
  next();
});
