package retry

import "time"

func pause(stop <-chan struct{}) {
	<-time.After(time.Second)
	time.Sleep(time.Second)
	select {
	case <-time.After(time.Minute):
	case <-stop:
	}
	time.AfterFunc(time.Minute, func() {})
}
