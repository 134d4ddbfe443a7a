(function ($) {
  $.fn.hint = function (options) {
    return this.each(function () {
      var element = $(this);
      $(options.target).on('click', function () {
        element.html('<span>' + options.text + '</span>'); // expect: xss
      });
      element.append('<i>' + element.attr('data-title') + '</i>'); // expect: xss
      element.after('<small>' + element.data('caption') + '</small>'); // expect: xss
    });
  };
})(jQuery);
