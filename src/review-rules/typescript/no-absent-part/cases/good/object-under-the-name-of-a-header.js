module.exports = (app, start) => {
  app.use((req, res, next) => {
    if (!req.serveUrl) return next();
    const build = req.headers['x-build'];
    const folder = build['outputPath'];
    start(folder, req.headers['x-other'].settings.mode);
    next();
  });
};
