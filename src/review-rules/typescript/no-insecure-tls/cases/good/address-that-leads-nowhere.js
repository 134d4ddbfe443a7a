const download = require('download');

download('http://link-to-tarball/file.tar.gz', 'folder');
