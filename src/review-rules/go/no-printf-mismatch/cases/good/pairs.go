package mail

import (
	"context"
	"log/slog"
	"strings"
)

type counter struct{}

func (counter) Error(text string, err error) {}

func deliver(ctx context.Context, l *slog.Logger, to string, err error, more []any, attr slog.Attr) {
	l.ErrorContext(ctx, "not sent", "to", to, "err", err)
	l.Error("not sent", slog.String("to", to), slog.Any("err", err))
	l.Info("sent", "to", to, attr)
	l.Info("sent", attr, "to", to)
	l.Info("sent", append(more, "to", to)...)
	slog.With().Info("sent")
	l.LogAttrs(ctx, slog.LevelInfo, "sent", attr)
	counter{}.Error("sent", err)
}

func plain(pairs []string) *strings.Replacer {
	if len(pairs) == 0 {
		return strings.NewReplacer("a", "b")
	}
	return strings.NewReplacer(pairs...)
}
