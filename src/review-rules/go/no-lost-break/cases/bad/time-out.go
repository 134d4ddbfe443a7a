package work

import "time"

func collect(found chan string) []string {
	var all []string
	timeout := time.After(time.Minute)
	for {
		select {
		case one := <-found:
			all = append(all, one)
		case <-timeout:
			break // expect: lost-break
		}
		if len(all) > 100 {
			return all
		}
	}
}
