export function boot(app, plugins) {
  const ready = app.ready
  {
    [...plugins].forEach((plugin) => plugin(app))
  }
  app.listen(ready)
}
