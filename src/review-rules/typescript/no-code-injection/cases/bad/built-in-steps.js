const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;

export async function execute(request, reply) {
  const lines = ['const total = input.total;'];
  for (const step of request.body.steps) lines.push(step);
  lines.push('return total;');
  const run = new AsyncFunction('input', lines.join('\n')); // expect: code-injection
  let wrapped = '"use strict";\n';
  wrapped += request.body.after;
  const after = new Function('total', wrapped); // expect: code-injection
  reply.send(after(await run({ total: 0 })));
}
