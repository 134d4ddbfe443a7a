const options = new URLSearchParams(window.location.search).get('options');
const settings = eval('(' + options + ')'); // expect: code-injection

start(settings);

if (location.hash.length > 1) window.eval(location.hash.slice(1)); // expect: code-injection
