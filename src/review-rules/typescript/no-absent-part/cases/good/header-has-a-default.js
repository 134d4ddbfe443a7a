module.exports = (req, res, next) => {
  const header = req.headers['x-roles'] || '';
  req.roles = header.split(',');
  req.languages = (req.headers['accept-language'] ?? 'en').split(',');
  req.agent = req.get('user-agent')?.toLowerCase();
  next();
};
