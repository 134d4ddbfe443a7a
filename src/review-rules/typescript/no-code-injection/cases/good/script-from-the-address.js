(function () {
  const params = new URLSearchParams(window.location.search);
  const themes = { light: '/themes/light.js', dark: '/themes/dark.js' };

  const script = document.createElement('script');
  script.src = themes[params.get('theme')] || themes.light;
  document.head.appendChild(script);

  const counted = document.createElement('script');
  counted.src = `https://static.example.org/count.js?page=${encodeURIComponent(params.get('page'))}`;
  document.head.appendChild(counted);

  const image = document.createElement('img');
  image.src = params.get('image');
  document.body.appendChild(image);

  function loadPlugin(source) {
    if (!source.startsWith('/plugins/')) return;
    const plugin = document.createElement('script');
    plugin.src = source;
    document.head.appendChild(plugin);
  }
  loadPlugin(params.get('plugin') || '');

  import(`./locales/${params.get('lang')}.js`).then((one) => one.start(), console.error);
})();
