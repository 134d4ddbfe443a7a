const params = new URLSearchParams(location.search);
const step = params.get('step');

setTimeout(() => go(step), 100);
if (step === 'first' || step === 'last') eval(`go("${step}")`);
JSON.parse(params.get('options') ?? '{}');
