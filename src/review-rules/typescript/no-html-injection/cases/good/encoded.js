document.body.innerHTML = `<a href="/login?next=${encodeURIComponent(location.href)}">log in</a>`;
