package pages

import (
	"errors"
	"flag"
	"math"
)

var errMissing = errors.New("missing page")

var verbose = *flag.Bool("verbose", false, "tell more") // expect: misread-call

func pages(total, size int) int {
	return int(math.Ceil(float64(total / size))) // expect: misread-call
}

func percent(done, all int) float64 {
	return float64(done / all * 100) // expect: misread-call
}

func isMissing(err error) bool {
	return errors.Is(errMissing, err) // expect: misread-call
}

func port() int {
	p := *flag.Int("port", 80, "port") // expect: misread-call
	flag.Parse()
	return p
}
