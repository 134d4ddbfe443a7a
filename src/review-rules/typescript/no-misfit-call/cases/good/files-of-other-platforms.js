export async function upload(photo) {
  const form = new FormData();
  form.append('photo', { uri: photo.uri, name: 'photo.jpg', type: 'image/jpeg' });
  const file = { uri: photo.uri, type: photo.type, name: photo.fileName };
  form.append('file', file);
  await fetch('https://api.example.com/upload', { method: 'POST', body: form });
}

export function writeLog(lines) {
  const log = new File('~/Desktop/log.txt');
  log.open('w');
  log.write(lines.join('\n'));
  log.close();
}
