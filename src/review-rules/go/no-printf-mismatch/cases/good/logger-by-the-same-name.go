package app

import (
	"errors"
	"strings"

	"github.com/gookit/slog"
)

var plain = strings.NewReplacer("<", "&lt;")

type service struct{ log *slog.Logger }

func (s *service) run(err error) {
	s.log.Error("cannot run", err)
	s.log.Warn("stopped", errors.New("by hand"))
}
