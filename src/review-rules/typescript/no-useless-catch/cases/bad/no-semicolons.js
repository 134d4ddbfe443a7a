export function boot(app, plugins) {
  const ready = app.ready
  try {
    [...plugins].forEach((plugin) => plugin(app))
  } catch (err) { // expect: useless-catch
    throw err
  }
  try {
    app.listen(ready)
  } catch (err) { // expect: useless-catch
    throw err
  }
}
