(function ($) {
  $.fn.hint = function (options) {
    var settings = $.extend({ width: 10, text: '' }, options);
    return this.each(function () {
      var element = $(this);
      element.append($('<span>').text(settings.text));
      element.append('<i>' + element.attr('data-count') + '</i>');
      element.append('<b>' + element.data('index') + '</b>');
      element.attr('title', settings.text);
    });
  };
})(jQuery);
