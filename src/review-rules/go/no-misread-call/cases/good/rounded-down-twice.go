package pages

import (
	"math"
	"time"
)

func full(total, size int) int {
	return int(math.Floor(float64(total / size)))
}

func hours(took time.Duration) float64 {
	return math.Trunc(float64(took / time.Hour))
}
