package meters

import (
	"fmt"
	"io"
	"math"
	"os"
)

type reading struct{ value float64 }

type sink func(reading) error

func report(r reading) error { return nil }

func hasValue(r reading) bool {
	return !math.IsNaN(r.value) && r.value != math.Inf(1)
}

func isWhole(n float64, k int) bool {
	return math.Mod(n, 1) == 0 && k%10 == 0
}

func start(report sink) {
	if report != nil {
		fmt.Println("reports are on")
	}
}

func newReading(refuse bool) *reading {
	r := &reading{}
	if refuse {
		r = nil
	}
	if r == nil {
		return nil
	}
	last := &reading{}
	fill(&last)
	if last != nil {
		return last
	}
	m := map[string]int(nil)
	if m == nil {
		return r
	}
	return r
}

func fill(r **reading) { *r = nil }

func checked() *reading {
	r := &reading{}
	if r == nil {
		return nil
	}
	return r
}

type broken struct{ unit string }

func (b broken) String() string { return b.unit }

func unitOf(err error, v any) string {
	switch e := err.(type) {
	case *os.PathError:
		return e.Path
	case error:
		return e.Error()
	case nil:
		return ""
	}
	switch v := v.(type) {
	case error:
		return v.Error()
	case broken:
		return v.unit
	case io.Reader:
		return "reader"
	case fmt.Stringer:
		return v.String()
	case *reading:
		return "reading"
	}
	return ""
}
