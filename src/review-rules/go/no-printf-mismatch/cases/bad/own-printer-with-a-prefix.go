package out

import (
	"fmt"
	"os"
)

type logger struct{ prefix string }

func (l *logger) warnf(format string, args ...any) {
	fmt.Fprintf(os.Stderr, l.prefix+format+"\n", args...)
}

func (l *logger) check(path string, size int64) {
	if size == 0 {
		l.warnf("file %s is empty", path, size) // expect: printf-mismatch
	}
}
