(function () {
  const params = new URLSearchParams(window.location.search);

  function loadPlugin(source) {
    const script = document.createElement('script');
    script.async = true;
    script.src = source; // expect: code-injection
    document.head.appendChild(script);
  }

  const plugin = params.get('plugin');
  if (plugin) loadPlugin(plugin);

  async function start() {
    const module = await import(params.get('module')); // expect: code-injection
    module.start();
  }
  start().catch(console.error);
})();
