const tab = location.hash;
$('#tab').html('<b>' + tab + '</b>'); // expect: xss
