package depot

import (
	"errors"
	"fmt"
	"log/slog"

	"github.com/go-logr/logr"
	"go.uber.org/zap"
)

type shelf struct {
	id    string
	out   *slog.Logger
	sugar *zap.SugaredLogger
}

func (s shelf) fill(l *slog.Logger, n int) {
	l.Info("filled", "shelf", s.id, "count") // expect: printf-mismatch
	l.With("shelf", s.id, "count").Info("x") // expect: printf-mismatch
	s.out.Error("cannot fill", errors.New("full")) // expect: printf-mismatch
	slog.Warn("cannot fill", fmt.Errorf("%d too many", n)) // expect: printf-mismatch
	s.sugar.With("shelf").Info("x") // expect: printf-mismatch
}

func drop(l logr.Logger, s shelf) {
	l.Info("dropped", "shelf", s.id, "by") // expect: printf-mismatch
	l.Error(nil, "cannot drop", "shelf") // expect: printf-mismatch
}
