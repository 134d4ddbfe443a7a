fs.unlink(file, (err, result) => done());
fs.unlink(file, (err) => done());
