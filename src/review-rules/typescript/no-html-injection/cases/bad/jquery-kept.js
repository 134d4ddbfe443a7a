import $ from 'jquery';

export function showTerm() {
  const card = $('<div class="card"></div>');
  const term = new URLSearchParams(location.search).get('q');
  card.html('<h3>' + term + '</h3>'); // expect: xss
  $('#found').append(card);
  $('#found').append(`<li>${term}</li>`); // expect: xss
  const list = $('#terms');
  list.prepend('<li>' + decodeURIComponent(location.hash.slice(1)) + '</li>'); // expect: xss
}
