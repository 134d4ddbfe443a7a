// A lazy loop gives what follows a try after each letter, and each try reads to where the slashes end.
const tail = /^([\s\S]*?)((?:\.{1,2}|[^\\/]+?|)(\.[^./\\]*|))(?:[\\/]*)$/; // expect: polynomial-redos

exports.parse = (text) => tail.exec(text);

exports.trimUrl = (url) => /^([^]*?)\/*$/.exec(url)[1]; // expect: polynomial-redos

exports.mediaType = (contentType) => /^(.*?)\/(.*?)([\t ]*;.*)?$/.exec(contentType); // expect: polynomial-redos
