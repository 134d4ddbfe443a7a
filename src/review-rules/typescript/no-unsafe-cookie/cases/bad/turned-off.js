const options = { httpOnly: false, secure: true }; // expect: unsafe-cookie

module.exports = (req, res) => {
  res.cookie('jwt', sign(req.user), options);
  res.cookie('authToken', sign(req.user), {
    secure: isProduction,
    httpOnly: false, // expect: unsafe-cookie
  });
};
