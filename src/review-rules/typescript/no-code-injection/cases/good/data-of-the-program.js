export function handle(req, res) {
  const plugin = req.app.get('plugin');
  const { script } = req.session;
  res.json([eval(plugin.source), new Function(script)(), eval(res.locals.code)]);
}
