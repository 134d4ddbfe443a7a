export function language(req, res) {
  const { lang } = req.params;
  if (lang !== 'en' && lang !== 'de') return res.redirect('/en/');
  return res.redirect(`https://${lang}.example.com/`);
}
