// path: gulpfile.js
const { exec } = require('child_process');
const gulp = require('gulp');

gulp.task('tag', (done) => {
  exec(`git tag ${process.argv[3]}`, done);
});

exports.tag = (name, done) => exec(`git tag ${name}`, done);
