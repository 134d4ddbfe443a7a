package pages

import (
	"errors"
	"flag"
	"math"
)

var verbose = flag.Bool("verbose", false, "tell more")

func pages(total, size int) int {
	return int(math.Ceil(float64(total) / float64(size)))
}

func middle(a, b float64) float64 {
	return math.Floor(float64(a/b)) * 2
}

func percent(done, all int) float64 {
	return float64(done*100) / float64(all)
}

func is(errOld, err error) bool {
	return errors.Is(errOld, err)
}
