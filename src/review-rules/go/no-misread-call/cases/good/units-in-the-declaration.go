package waits

import (
	"net/http"
	"time"
)

func pause(ms int64, delaySeconds int) *http.Client {
	delayMs := ms * int64(time.Millisecond)
	time.Sleep(time.Duration(delayMs))
	var timeoutSeconds = int64(delaySeconds) * int64(time.Second)
	<-time.After(time.Duration(timeoutSeconds))
	return &http.Client{Timeout: time.Duration(delayMs)}
}

func again(ms int64) {
	delayMs := int64(time.Millisecond) * ms
	go func() {
		time.Sleep(time.Duration(delayMs))
	}()
}
