/** The page a person meets at the root address. It says what is there, and nothing that is not. */
export function renderHealthPage(version: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Open-AutoGLM</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
  pre { padding: .75rem 1rem; border: 1px solid; border-radius: .25rem; overflow-x: auto }
</style>
<h1>Open-AutoGLM ${version}</h1>
<p>The server is running. This is its health page.</p>
<h2>Parts</h2>
<p>${parts.length === 0 ? 'None is switched on.' : `Switched on: ${parts.join(', ')}.`}</p>
<h2>Review a change now</h2>
<p>On the command line, in a git repository, without any account:</p>
<pre>npx autoglm review</pre>
<h2>For monitoring</h2>
<p><a href="/healthz">/healthz</a> answers while the process lives, <a href="/readyz">/readyz</a> while it takes work.</p>
</html>
`;
}
