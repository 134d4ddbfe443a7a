package waits

import "time"

const pause = 2 * time.Second * time.Millisecond // expect: misread-call

func until(n int) time.Time {
	return time.Now().Add(time.Duration(n) * time.Minute * time.Second) // expect: misread-call
}
