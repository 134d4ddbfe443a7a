package cache

import (
	"fmt"
	"io"

	"github.com/pkg/errors"
)

type logger struct{ out io.Writer }

func (l *logger) Warnf(format string, args ...any) {
	fmt.Fprintf(l.out, "WARN "+format+"\n", args...)
}

func reportf(out io.Writer, format string, args ...interface{}) {
	fmt.Fprintf(out, format, args...)
}

type order struct {
	id    int64
	total float64
	ref   string
}

type cache struct {
	log  *logger
	size int
}

func (c *cache) evict(keys []string) {
	for _, key := range keys {
		if key == "" {
			c.log.Warnf("key %d is empty") // expect: printf-mismatch
			continue
		}
		c.size--
	}
	c.log.Warnf("%d keys, %d left", len(keys), c.size)
	reportf(c.log.out, "%d keys and %d more", len(keys)) // expect: printf-mismatch
}

func (o *order) check(limit float64) error {
	if o.ref == "" {
		return errors.Wrapf(errEmpty, "order %d (%s)", o.id) // expect: printf-mismatch
	}
	if o.total > limit {
		return fmt.Errorf("order %s: %.2f is above %.2f", o.id, o.total, limit) // expect: printf-mismatch
	}
	return nil
}

var errEmpty = errors.New("empty")
