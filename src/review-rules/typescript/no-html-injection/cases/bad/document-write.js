document.write('<a href="' + document.location.href + '">this page</a>'); // expect: xss
document.writeln(`from ${document.referrer}`); // expect: xss
