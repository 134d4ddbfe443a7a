import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js';

const server = new Server({ name: 'runner', version: '1.0.0' }, { capabilities: { tools: {} } });

server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { code } = request.params.arguments;
  const run = new Function('I', `return (async () => { ${code} })()`);
  return { content: [{ type: 'text', text: String(await run({})) }] };
});

await server.connect(new StdioServerTransport());
