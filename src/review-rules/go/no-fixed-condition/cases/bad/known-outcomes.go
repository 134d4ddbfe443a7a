package meters

import (
	"fmt"
	"math"
	"os"
)

type reading struct {
	value float64
	unit  string
}

func report(r reading) error { return nil }

func hasValue(r reading) bool {
	return r.value != math.NaN() // expect: constant-condition
}

func isMissing(value float64) bool {
	if math.NaN() == value { // expect: constant-condition
		return true
	}
	return false
}

func isUnset(r reading) bool {
	return &r == nil // expect: constant-condition
}

func isWhole(n int) bool {
	return n%1 == 0 // expect: constant-condition
}

func start() {
	if report != nil { // expect: constant-condition
		fmt.Println("reports are on")
	}
}

type broken struct{ unit string }

func (b *broken) Error() string { return b.unit }

func unitOf(err error, v any) string {
	switch e := err.(type) {
	case error:
		return e.Error()
	case *os.PathError: // expect: constant-condition
		return e.Path
	case *broken: // expect: constant-condition
		return e.unit
	}
	switch v := v.(type) {
	case interface{}:
		return fmt.Sprint(v)
	case string: // expect: constant-condition
		return v
	}
	return ""
}
