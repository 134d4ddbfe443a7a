package app

import (
	"fmt"
	"log/slog"
)

type log struct{ inner *slog.Logger }

func (l *log) Error(format string, args ...any) { l.inner.Error(fmt.Sprintf(format, args...)) }

func load(logger *log) {
	if err := read(); err != nil {
		logger.Error("cannot load: %v", err)
	}
}

func read() error { return nil }
