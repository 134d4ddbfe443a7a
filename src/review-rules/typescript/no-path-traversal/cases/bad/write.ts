import fs from 'fs-extra';

export async function save(request: { body: { folder: string; text: string } }) {
  const { folder, text } = request.body;
  await fs.outputFile(`/srv/notes/${folder}/note.txt`, text); // expect: path-traversal
}
