import DOMPurify from 'dompurify';

const text = new URLSearchParams(location.search).get('text');
document.body.innerHTML = DOMPurify.sanitize(text);
