package waits

import "time"

const perMinute = time.Minute / time.Second

func millis(d time.Duration, n int) (time.Duration, float64) {
	rest := time.Duration(n) * time.Second / time.Millisecond
	return time.Second * time.Second / d, float64(rest) * float64(d) / float64(time.Second)
}

func inParentheses(d time.Duration) float64 {
	return float64((time.Second * time.Second) / d)
}
