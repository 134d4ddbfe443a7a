const icon = '<svg></svg>';
document.body.innerHTML = `<main>${icon}</main>`;
document.body.innerHTML = '';
document.write('<p>hello</p>');
