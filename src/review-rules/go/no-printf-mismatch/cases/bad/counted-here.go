package a

import (
	"fmt"
	"log"
)

type logger struct {
	prefix string
	out    *log.Logger
}

func (l *logger) warnf(format string, args ...any) {
	l.out.Printf(l.prefix+": "+format, args...)
}

func (l *logger) sweep(names []string, removed int) error {
	if left := len(names) - removed; left > 0 {
		l.warnf("only %s left", left) // expect: printf-mismatch
	}
	share := float64(removed) / 2
	l.warnf("%d percent", share) // expect: printf-mismatch
	size := int64(removed)
	return fmt.Errorf("%s bytes", size) // expect: printf-mismatch
}
