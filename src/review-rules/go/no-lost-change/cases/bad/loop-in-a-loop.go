package jobs

import "time"

type job struct {
	state string
	at    time.Time
}

func expire(all map[string][]job, now time.Time) {
	for _, list := range all {
		for _, one := range list {
			if now.Sub(one.at) > time.Hour {
				one.state = "expired" // expect: lost-write
			}
		}
	}
}
