import $ from 'jquery';

export function showTerm() {
  const term = new URLSearchParams(location.search).get('q');
  const card = $('<div class="card"></div>');
  card.text(term);
  $('#found').append(card);
  $('#found').append($('<li>').text(term));
  $('#found').append(document.createTextNode(term));
  const form = new FormData();
  form.append('text', '<p>' + term + '</p>');
  const terms = [];
  terms.append(`<li>${term}</li>`);
  return { form, terms };
}
