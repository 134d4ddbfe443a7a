package depot

import (
	"log/slog"

	"github.com/go-logr/logr"
	"go.uber.org/zap"
)

type query struct{ parts []string }

func (q *query) With(parts ...string) *query { q.parts = append(q.parts, parts...); return q }
func (q *query) Info(parts ...string)        {}

func fill(l *slog.Logger, s *zap.SugaredLogger, n int, key string) {
	l.Info("filled", "count", n)
	l.With("count", n, slog.String("a", "b")).Info("x")
	s.With(zap.Int("count", n)).Info("x", "y")
	l.Info("filled", key)
	l.Info("filled", slog.Int("count", n))
}

func drop(l logr.Logger, q *query, args []any) {
	l.Error(nil, "cannot drop")
	l.Info("dropped", args...)
	q.With("a").Info("b", "c")
	l.WithValues("a", 1).Info("x")
}
