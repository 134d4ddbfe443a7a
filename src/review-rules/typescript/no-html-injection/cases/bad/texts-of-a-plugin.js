(function ($) {
  $.fn.hint = function (options) {
    var settings = $.extend({ target: null, text: '' }, options);
    return this.each(function () {
      var element = $(this);
      $(settings.target).on('click', function () {
        element.html('<span>' + settings.text + '</span>'); // expect: xss
      });
      element.append('<i>' + element.attr('data-title') + '</i>'); // expect: xss
      element.after('<small>' + element.data('caption') + '</small>'); // expect: xss
    });
  };
})(jQuery);
