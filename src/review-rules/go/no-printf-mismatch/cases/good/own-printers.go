package cache

import (
	"fmt"
	"io"
	"strings"

	"github.com/pkg/errors"
)

type level int

func (l level) String() string { return "level" }

type logger struct {
	out   io.Writer
	level level
	names []string
	width int
}

func (l *logger) Warnf(format string, args ...any) {
	fmt.Fprintf(l.out, "WARN "+format+"\n", args...)
}

// Its own marks: {} stands for a value.
func (l *logger) Notef(format string, args ...any) {
	fmt.Fprint(l.out, strings.ReplaceAll(format, "{}", "%v"), len(args))
}

func (l *logger) namedf(format string, args ...any) {
	fmt.Fprintf(l.out, "%s: "+format, append([]any{l.names}, args...)...)
}

func tracef(l *logger, format string, args ...interface{}) {
	fmt.Fprintf(l.out, format, args...)
}

func (l *logger) run(err error) error {
	l.Warnf("%d of %s", l.width, l.level)
	l.Warnf("nothing")
	l.Notef("100%d {}", "x")
	l.namedf("%d %d", 1)
	tracef(l, "%d%%", l.width)
	return errors.Wrapf(err, "%d names: %v", len(l.names), l.names)
}
