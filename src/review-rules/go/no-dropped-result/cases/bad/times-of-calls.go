package lease

import (
	"fmt"
	"time"
)

type clock interface{ Now() time.Time }

type keeper struct {
	clock clock
	ttl   time.Duration
}

func (k *keeper) Ends() time.Time {
	end := k.clock.Now().UTC()
	end.Add(k.ttl) // expect: dropped-result
	return end
}

func Tomorrow() time.Time {
	day := time.Now()
	day.AddDate(0, 0, 1) // expect: dropped-result
	return day
}

func Midnight(text string) (time.Time, error) {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return time.Time{}, fmt.Errorf("midnight: %w", err)
	}
	at.Truncate(24 * time.Hour) // expect: dropped-result
	return at, nil
}

var renew = func(grace time.Duration) time.Time {
	var due = time.Now().Add(grace).UTC()
	if grace == 0 {
		due.Add(time.Minute) // expect: dropped-result
	}
	return due
}
