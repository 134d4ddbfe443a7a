export function serve(req: Request): Response {
  const name = new URL(req.url).searchParams.get('name');
  return new Response(Bun.file(`./files/${name}`)); // expect: path-traversal
}

export async function read(req: Request): Promise<Response> {
  const name = new URL(req.url).searchParams.get('name');
  return new Response(await Deno.readTextFile(`./files/${name}`)); // expect: path-traversal
}
