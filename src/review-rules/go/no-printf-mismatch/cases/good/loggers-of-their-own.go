package app

import (
	"fmt"
	"log/slog"
)

type Logger interface {
	Error(msg string, err error)
	Info(msg string, details string)
}

type terminal struct{}

func (terminal) Info(title, text string) { fmt.Println(title, text) }

type slogLogger struct{ inner *slog.Logger }

func (s slogLogger) Error(msg string, err error)     { s.inner.Error(msg, "error", err) }
func (s slogLogger) Info(msg string, details string) { s.inner.Info(msg, "details", details) }

type App struct {
	logger   Logger
	terminal terminal
}

func New() *App { return &App{logger: slogLogger{inner: slog.Default()}} }

func (a *App) Run() {
	if err := a.load(); err != nil {
		a.logger.Error("cannot load", err)
	}
	a.terminal.Info("Welcome", "Type help for a list of commands.")
}

func (a *App) load() error { return nil }
